import { limits } from "@/lib/limits";

/** A line as the shop sees it now; prices are centimes of one unit. */
export type CartLine = {
  variantId: number;
  productId: number;
  title: string;
  slug: string;
  /** chosen values: "أبيض، 42" */
  label: string;
  imageKey: string | null;
  imageWidth: number;
  alt: string;
  price: number;
  /** what the shopper saw when adding it */
  priceSeen: number;
  quantity: number;
  stock: number;
  /** published and on sale, in stock or not */
  isSold: boolean;
};

export type LineTrouble = "gone" | "out_of_stock" | "fewer_left" | "dearer" | "cheaper";

/** What changed since the shopper put it there, worst first; null when nothing did. */
export function troubleOf(line: CartLine): LineTrouble | null {
  if (!line.isSold) return "gone";
  if (line.stock <= 0) return "out_of_stock";
  if (line.stock < line.quantity) return "fewer_left";
  if (line.price > line.priceSeen) return "dearer";
  return line.price < line.priceSeen ? "cheaper" : null;
}

/** Units that can be ordered right now. */
export const orderableUnits = (line: CartLine): number =>
  line.isSold ? Math.max(0, Math.min(line.quantity, line.stock, limits.lineQuantity)) : 0;

/** Centimes of one line, of what can be ordered. */
export const lineTotal = (line: CartLine): number => line.price * orderableUnits(line);

/** Centimes of the goods, delivery not included. */
export const subtotalOf = (lines: readonly CartLine[]): number => lines.reduce((sum, line) => sum + lineTotal(line), 0);

export const unitsOf = (lines: readonly CartLine[]): number => lines.reduce((sum, line) => sum + line.quantity, 0);

/** The lines an order takes over: ids and quantities only, never prices. */
export const orderLinesOf = (lines: readonly CartLine[]): { variantId: number; quantity: number }[] =>
  lines
    .map((line) => ({ variantId: line.variantId, quantity: orderableUnits(line) }))
    .filter((line) => line.quantity > 0);

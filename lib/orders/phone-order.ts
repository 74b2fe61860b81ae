import type { DeliveryMode, DeliveryRates } from "@/lib/shipping/delivery-price";
import { priceOf } from "./order-price";
import { type PricedLine, subtotalOf } from "./order-total";

/** Prices of a delivery as the shop has set them; centimes. */
export type DeliveryTerms = { rates: DeliveryRates; freeDeliveryFrom: number | null };
type Draft = { lines: PricedLine[]; wilayaCode: string; deliveryMode: DeliveryMode };
export type Quote = { subtotal: number; delivery: number | null; total: number };

/** What the buyer on the phone is told, centimes; `delivery` is null until a wilaya is chosen that is served this way. */
export function quoteOf({ lines, wilayaCode, deliveryMode }: Draft, { rates, freeDeliveryFrom }: DeliveryTerms): Quote {
  const price = priceOf({ lines, discount: 0, rate: rates[wilayaCode], mode: deliveryMode, freeDeliveryFrom });
  const subtotal = subtotalOf(lines);
  return price
    ? { subtotal, delivery: price.delivery, total: price.total }
    : { subtotal, delivery: null, total: subtotal };
}

/** After a refusal the shop's own total counts, until the order is written otherwise. */
export const totalToSay = (quoted: number, refused: { from: number; to: number } | null): number =>
  refused?.from === quoted ? refused.to : quoted;

/** Units a line asks for beyond the shelf; 0 when all are there. */
export const unitsMissing = ({ quantity, stock }: { quantity: number; stock: number }): number =>
  Math.max(0, quantity - Math.max(0, stock));

/** Facet code of an option to the code of the chosen value: { colour: "red", size: "42" }. */
export type Choices = Record<string, string>;

export type ChoiceVariant = { id: number; price: number; compareAt: number | null; stock: number; choices: Choices };
export type ChoiceOption = { code: string; values: { code: string }[] };
export type Choosable = { options: ChoiceOption[]; variants: ChoiceVariant[] };

/** The variant with exactly these choices; a product without options has one. Null when the choice is incomplete or not made. */
export function variantFor<V extends ChoiceVariant>(
  product: { options: ChoiceOption[]; variants: V[] },
  choices: Choices,
): V | null {
  if (product.options.length === 0) return product.variants[0] ?? null;
  return product.variants.find((variant) => agrees(product.options, variant.choices, choices)) ?? null;
}

const agrees = (options: ChoiceOption[], has: Choices, wanted: Choices): boolean =>
  options.every(({ code }) => has[code] !== undefined && has[code] === wanted[code]);

/** What the page shows first: the cheapest that can be bought, else the cheapest. */
export function firstVariant<V extends Pick<ChoiceVariant, "price" | "stock">>(variants: readonly V[]): V | null {
  const inStock = variants.filter((variant) => variant.stock > 0);
  const candidates = inStock.length > 0 ? inStock : variants;
  return candidates.reduce<V | null>((best, variant) => (best && best.price <= variant.price ? best : variant), null);
}

/** Whether `value` can be bought together with the other choices made. */
export const isBuyable = (product: Choosable, option: string, value: string, choices: Choices): boolean =>
  (variantFor(product, { ...choices, [option]: value })?.stock ?? 0) > 0;

type StoredOption = { code: string; values: { id: number; code: string }[] };

/** The choices a stored variant stands for, from the ids of its values. */
export const choicesMade = (options: StoredOption[], made: { valueId: number }[]): Choices =>
  Object.fromEntries(
    options.flatMap(({ code, values }) =>
      values.filter(({ id }) => made.some(({ valueId }) => valueId === id)).map((value) => [code, value.code]),
    ),
  );

export type StockState = "in_stock" | "low" | "sold_out";

export function stockState(stock: number, lowStockAt: number): StockState {
  if (stock <= 0) return "sold_out";
  return stock <= lowStockAt ? "low" : "in_stock";
}

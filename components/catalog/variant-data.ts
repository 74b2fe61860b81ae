import { getTranslations } from "next-intl/server";
import { choiceLabel, type Product, type ProductVariant } from "@/lib/catalog/product";
import { type StockState, stockState } from "@/lib/catalog/variant-choice";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney, moneyParts } from "@/lib/money";

/** One variant as the island reads it: sentences are made here, where the language is known. */
export type VariantData = {
  id: number;
  choices: Record<string, string>;
  /** centimes */
  price: number;
  stock: number;
  amount: string;
  before: string;
  saving: string;
  state: StockState;
  says: string;
  label: string;
  sku: string;
};

export type VariantContext = { product: Product; locale: Locale; lowStockAt: number };

export async function variantData(
  { product, locale, lowStockAt }: VariantContext,
  variant: ProductVariant,
): Promise<VariantData> {
  const t = await getTranslations({ locale, namespace: "catalog" });
  const { id, choices, price, compareAt, stock, sku } = variant;
  const isReduced = compareAt !== null && compareAt > price;
  const state = stockState(stock, lowStockAt);
  const says = {
    in_stock: t("product.inStock"),
    low: t("product.low", { count: stock }),
    sold_out: t("product.soldOut"),
  };
  return {
    id,
    choices,
    price,
    stock,
    amount: moneyParts(price, locale).amount,
    before: isReduced ? formatMoney(compareAt, locale) : "",
    saving: isReduced ? t("price.saving", { amount: formatMoney(compareAt - price, locale) }) : "",
    state,
    says: says[state],
    label: [product.title, choiceLabel(product, variant, locale)].filter(Boolean).join(pick(locale, "، ", ", ")),
    sku,
  };
}

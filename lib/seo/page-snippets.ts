import { type CategoryTree, trailOf } from "@/lib/catalog/category-tree";
import type { Product } from "@/lib/catalog/product";
import { type ChoiceVariant, firstVariant } from "@/lib/catalog/variant-choice";
import type { PieceKind } from "@/lib/content/piece";
import type { PieceView } from "@/lib/content/piece-view";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { SnippetPage } from "@/lib/page-snippet";

/** What a product's title and description are made of; `from` stands before the price of one whose variants differ. */
export function productSnippet(
  product: Product,
  locale: Locale,
  { tree, from, closing }: { tree: CategoryTree; from: string; closing: string },
): SnippetPage {
  const { title: name, description: text, seoTitle, seoDescription, brand, variants } = product;
  const category = tree.find(({ id }) => id === product.categoryId)?.name;
  return {
    ...{ kind: "product", name, text, seoTitle, seoDescription, closing },
    values: { brand, category, price: priceWords(variants, from, locale) },
  };
}

/** The price a product's page opens with: "dès 4 800 DA", or "" for what cannot be bought. */
export function priceWords(
  variants: readonly Pick<ChoiceVariant, "price" | "stock">[],
  from: string,
  locale: Locale,
): string {
  const first = firstVariant(variants);
  if (!first) return "";
  const price = formatMoney(first.price, locale);
  return variants.some((variant) => variant.price > first.price) ? `${from} ${price}` : price;
}

/** The name of what a category stands under; "" = it is a main one. */
export const parentName = (tree: CategoryTree, id: number): string => trailOf(tree, id).at(-2)?.name ?? "";

/** What a piece's title and description are made of; what has no date on it is a page. */
export const pieceSnippet = ({ kind, title, excerpt, seoTitle, seoDescription, topic }: PieceView): SnippetPage => ({
  ...{ kind: snippetKindOf[kind], name: title, text: excerpt, closing: "", seoTitle, seoDescription },
  values: { topic: topic?.name },
});

const snippetKindOf = {
  article: "article",
  release: "article",
  page: "page",
  landing: "page",
} as const satisfies Record<PieceKind, unknown>;

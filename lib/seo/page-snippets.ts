import { type CategoryTree, trailOf } from "@/lib/catalog/category-tree";
import type { Product } from "@/lib/catalog/product";
import { type ChoiceVariant, firstVariant } from "@/lib/catalog/variant-choice";
import { clockOf } from "@/lib/content/captions";
import type { PieceKind } from "@/lib/content/piece";
import type { PieceView } from "@/lib/content/piece-view";
import { translations } from "@/lib/i18n/translations";
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
export function pieceSnippet(piece: PieceView): SnippetPage {
  const { kind, title: name, excerpt: text, seoTitle, seoDescription, topic, author } = piece;
  return {
    ...{ kind: snippetKindOf[kind], name, text, closing: "", seoTitle, seoDescription },
    values: { topic: topic?.name, author: author?.name },
  };
}

const snippetKindOf = {
  article: "article",
  release: "release",
  page: "page",
  landing: "page",
} as const satisfies Record<PieceKind, unknown>;

type Told = { title: string; text: string };
type Played = { file: { seconds: number | null } };

export const guideSnippet = ({ title, text }: Told, locale: Locale) =>
  ({ kind: "guide", name: title, text, closing: promiseOf(locale) }) as const;

export const podcastSnippet = (series: Told, locale: Locale, page = 1) =>
  ({ kind: "podcast", ...listSnippet(series, locale, page) }) as const;

export const filmSnippet = ({ title, text, file }: Told & Played, locale: Locale) =>
  ({ kind: "film", name: title, text, closing: promiseOf(locale), values: { duration: durationOf(file) } }) as const;

type Episode = Played & { title: string; notes: string; number: number };

export function episodeSnippet({ title, notes, number, file }: Episode, series: string, locale: Locale) {
  const values = { series, number: String(number), duration: durationOf(file) };
  return { kind: "episode", name: title, text: notes, closing: promiseOf(locale), values } as const;
}

/** An author's page; a further one says its number instead of who they are. */
export function authorSnippet({ name: author, bio }: { name: string; bio: string }, locale: Locale, page = 1) {
  const name = numbered(author, locale, page);
  const text = (page === 1 && bio) || translations(locale, "content")("authors.about", { name });
  return { kind: "author", name, text, closing: promiseOf(locale) } as const;
}

/** The articles on one topic; a further page says its number. */
export function topicSnippet(topic: { name: string }, locale: Locale, page = 1) {
  const name = numbered(topic.name, locale, page);
  const text = `${name} — ${translations(locale, "content")("blog.description")}`;
  return { kind: "topic", name, text, closing: promiseOf(locale) } as const;
}

/** A page of a list; a further one says its number, so that no two have one title. */
export function listSnippet({ title, text }: Told, locale: Locale, page: number) {
  const name = numbered(title, locale, page);
  return { name, text: page === 1 ? text : `${name}. ${text}`, closing: promiseOf(locale) };
}

const promiseOf = (locale: Locale): string => translations(locale, "catalog")("metaClosing");

const numbered = (name: string, locale: Locale, page: number): string =>
  page === 1 ? name : `${name} — ${translations(locale, "catalog")("pages.page", { page: String(page) })}`;

const durationOf = ({ seconds }: Played["file"]): string => (seconds === null ? "" : clockOf(seconds));

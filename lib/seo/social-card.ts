import { createHash } from "node:crypto";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import type { Product } from "@/lib/catalog/product";
import { savingPercent } from "@/lib/catalog/product-card";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { formatPercent } from "@/lib/figures";
import { isLocale, type Locale } from "@/lib/locale";
import { moneyParts } from "@/lib/money";
import type { Site } from "./site";

const contentKinds = ["piece", "film", "guide", "podcast", "episode", "author"] as const;
/** What the merchant writes, records and films. */
export type ContentKind = (typeof contentKinds)[number];
export const cardKinds = ["shop", "category", "product", ...contentKinds] as const;
export type CardKind = (typeof cardKinds)[number];

/** What the drawing (card-drawing.ts) writes; empty strings are left out. */
export type CardWords = {
  locale: Locale;
  title: string;
  note: string;
  amount: string;
  before: string;
  unit: string;
  saving: string;
  shop: string;
};
export type Card = { kind: CardKind; id: number; words: CardWords; pictureKey: string | null };

// Part of every card's name: raise it when the drawing changes, and all are drawn anew.
const drawing = 4;

/** Its file: "card-product-12-ar-<hash>.jpg". The hash is of all that is on it, so a name never changes its content. */
export function cardName({ kind, id, words, pictureKey }: Card): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([drawing, words, pictureKey]))
    .digest("hex");
  return `card-${kind}-${id}-${words.locale}-${hash.slice(0, 16)}.jpg`;
}

export const cardPath = (card: Card): string => `/media/cards/${cardName(card)}`;

/** What a name asks for, or null when it names no card. */
export function readCardName(name: string): { kind: CardKind; id: number; locale: Locale } | null {
  const [, asked, id, locale] = /^card-([a-z]+)-(\d{1,9})-([a-z]{2})-[0-9a-f]{16}\.jpg$/.exec(name) ?? [];
  const kind = cardKinds.find((known) => known === asked);
  return kind && isLocale(locale) ? { kind, id: Number(id), locale } : null;
}

/** `note`: the promise under every card. The price is the one the page shows first. */
export function productCard(site: Site, product: Product, note: string): Card {
  const first = firstVariant(product.variants);
  const saving = first && savingPercent(first.price, first.compareAt);
  const price = first ? moneyParts(first.price, site.locale) : { amount: "", unit: "" };
  return {
    kind: "product",
    id: product.id,
    pictureKey: product.pictures[0]?.key ?? null,
    words: {
      ...plainWords(site, product.title, note),
      ...price,
      ...(first?.compareAt &&
        saving && {
          before: moneyParts(first.compareAt, site.locale).amount,
          saving: formatPercent(-saving, site.locale),
        }),
    },
  };
}

export const categoryCard = (site: Site, { id, name, picture }: CategoryNode, note: string): Card => ({
  kind: "category",
  id,
  pictureKey: picture?.key ?? null,
  words: plainWords(site, name, note),
});

/** An article, a film, a guide, a series with its picture, where it has one. */
export const contentCard = (
  site: Site,
  { kind, id, title, pictureKey }: { kind: ContentKind; id: number; title: string; pictureKey: string | null },
  note: string,
): Card => ({ kind, id, pictureKey, words: plainWords(site, title, note) });

/** For pages without a picture of their own. */
export const shopCard = (site: Site, note: string): Card => ({
  kind: "shop",
  id: 0,
  pictureKey: null,
  words: plainWords(site, site.shop.tagline[site.locale] || site.shop.name[site.locale], note),
});

const plainWords = ({ locale, shop }: Site, title: string, note: string): CardWords => ({
  ...{ locale, title, note, shop: shop.name[locale] },
  ...{ amount: "", before: "", unit: "", saving: "" },
});

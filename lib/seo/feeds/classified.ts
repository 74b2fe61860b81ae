import { productPath } from "@/lib/catalog/paths";
import { imageName } from "@/lib/catalog/picture-name";
import { matchWilaya, type Wilaya } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { displayPhone } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { cleanText } from "@/lib/text";
import { decimalOf } from "../decimal";
import { absolute } from "../site";
import { plain } from "./channel";
import { type FeedContext, pictureAddress } from "./feed-item";
import type { FeedProduct } from "./feed-product";

/** The words around the facts of a listing, in its own language. */
export type ClassifiedWords = Record<"price" | "before" | "delivery" | "phone" | "more", string>;
export type Classified = { title: string; text: string };
type Listed = { product: FeedProduct; context: FeedContext; words: ClassifiedWords };

/** The wilaya that the shop's address names; null when it names none. */
export function shopWilaya({ address }: Pick<ShopSettings, "address">): Wilaya | null {
  const parts = [address.ar, address.fr].flatMap((line) => line.split(/[,،\n–—-]/)).reverse();
  return parts.map((part) => part.trim()).flatMap((part) => (part ? (matchWilaya(part) ?? []) : []))[0] ?? null;
}

/** A listing ready to paste on a site of classifieds: plain lines, no marks of direction; null without that language or anything on sale. */
export function classifiedOf({ product, context, words }: Listed): Classified | null {
  const { site } = context;
  const { locale, shop } = site;
  const texts = product.translations.find((row) => row.locale === locale);
  const cheapest = cheapestOf(product);
  if (!texts || !cheapest) return null;
  const wilaya = shopWilaya(shop);
  const before = cheapest.compareAt && cheapest.compareAt > cheapest.price ? cheapest.compareAt : null;
  const lines = [
    texts.title,
    `${words.price} ${formatMoney(cheapest.price, locale)}${before ? ` (${words.before} ${formatMoney(before, locale)})` : ""}`,
    ...optionLines(product, locale),
    "",
    texts.description,
    "",
    words.delivery,
    [wilaya && pick(locale, wilaya.nameAr, wilaya.nameFr), shop.phone && `${words.phone} ${displayPhone(shop.phone)}`]
      .filter(Boolean)
      .join(pick(locale, "، ", ", ")),
    `${words.more} ${absolute(site, productPath(locale, texts.slug))}`,
  ];
  const text = cleanText(lines.join("\n")).replace(/\n{3,}/g, "\n\n");
  return { title: plain(texts.title, 100), text };
}

const optionLines = ({ options }: FeedProduct, locale: Locale): string[] =>
  options.map(({ nameAr, nameFr, values }) => {
    const names = values.map((value) => pick(locale, value.nameAr, value.nameFr)).join(pick(locale, "، ", ", "));
    return `${pick(locale, nameAr, nameFr)}${pick(locale, ": ", " : ")}${names}`;
  });

const cheapestOf = ({ variants }: FeedProduct) => {
  const inStock = variants.filter(({ stock }) => stock > 0);
  return (inStock.length > 0 ? inStock : variants).toSorted((a, b) => a.price - b.price)[0] ?? null;
};

export const classifiedHeader = [
  "id",
  "title_ar",
  "title_fr",
  "text_ar",
  "text_fr",
  "price_dzd",
  "available",
  "category_ar",
  "category_fr",
  "wilaya_code",
  "wilaya_ar",
  "wilaya_fr",
  "phone",
  "photos",
  "link_ar",
  "link_fr",
];

type BothWays = { product: FeedProduct; context: Record<Locale, FeedContext>; words: Record<Locale, ClassifiedWords> };

/** One row per product, both languages beside one another: most sites of classifieds ask for a listing, not for variants. */
export function classifiedRow({ product, context, words }: BothWays): string[] | null {
  const cheapest = cheapestOf(product);
  if (!cheapest) return null;
  const { site } = context.ar;
  const both = (textOf: (locale: Locale) => string | undefined) => [textOf("ar") ?? "", textOf("fr") ?? ""];
  const listing = { ar: listingIn("ar"), fr: listingIn("fr") };
  const wilaya = shopWilaya(site.shop);
  const slug = (locale: Locale) => product.translations.find((row) => row.locale === locale)?.slug;
  return [
    `p${product.id}`,
    ...both((locale) => listing[locale]?.title),
    ...both((locale) => listing[locale]?.text),
    decimalOf(cheapest.price),
    product.status === "published" && cheapest.stock > 0 ? "yes" : "no",
    ...both((locale) => context[locale].shelves.get(product.categoryId)?.path.at(-1)),
    wilaya?.code ?? "",
    ...both((locale) => (wilaya && pick(locale, wilaya.nameAr, wilaya.nameFr)) || undefined),
    site.shop.phone && displayPhone(site.shop.phone),
    photosOf(product, site).join(" "),
    ...both((locale) => slug(locale) && absolute(site, productPath(locale, slug(locale) ?? ""))),
  ];

  function listingIn(locale: Locale): Classified | null {
    return classifiedOf({ product, context: context[locale], words: words[locale] });
  }
}

export const photosOf = ({ images, translations }: FeedProduct, site: FeedContext["site"]): string[] =>
  images.map((image) => pictureAddress(site, { key: image.media.key, name: imageName(image, translations) }, "jpeg"));

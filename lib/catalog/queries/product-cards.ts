import "server-only";
import { unstable_cache } from "next/cache";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { type Locale, pick } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import { imageName } from "../picture-name";
import { placeholderOf } from "../picture-placeholder";
import { isNewAt, type Picture, type ProductCard } from "../product-card";

const mediaSelect = { key: true, width: true, height: true, thumbhash: true } satisfies Prisma.MediaSelect;

const cardSelect = {
  id: true,
  priceFrom: true,
  priceTo: true,
  compareAtFrom: true,
  isAvailable: true,
  publishedAt: true,
  translations: { select: { locale: true, title: true, slug: true } },
  images: {
    orderBy: { position: "asc" },
    take: 2,
    select: { position: true, altAr: true, altFr: true, valueCode: true, media: { select: mediaSelect } },
  },
  options: {
    where: { code: "colour" },
    select: {
      values: { orderBy: { position: "asc" }, take: 6, select: { swatch: true, nameAr: true, nameFr: true } },
    },
  },
  variants: { where: { isActive: true }, take: 2, select: { id: true } },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof cardSelect }>;
type StoredMedia = Prisma.MediaGetPayload<{ select: typeof mediaSelect }>;

/** Newest first, available before sold out. */
export const listNewProducts = unstable_cache(
  (locale: Locale, count: number) =>
    listCards(locale, { orderBy: [{ isAvailable: "desc" }, { publishedAt: "desc" }, { id: "desc" }], take: count }),
  ["new-products"],
  { tags: [cacheTags.catalog], revalidate: 3600 },
);

export const listBestSellers = unstable_cache(
  (locale: Locale, count: number) =>
    listCards(locale, { orderBy: [{ isAvailable: "desc" }, { soldCount: "desc" }, { id: "desc" }], take: count }),
  ["best-sellers"],
  { tags: [cacheTags.catalog], revalidate: 3600 },
);

/** Others of the same category, then whatever sells: never the product itself. One statement. */
export const listRelatedProducts = (locale: Locale, product: { id: number; categoryIds: number[] }, count: number) =>
  listCards(locale, {
    where: { id: { not: product.id }, categoryId: { in: product.categoryIds }, isAvailable: true },
    orderBy: [{ soldCount: "desc" }, { id: "desc" }],
    take: count,
  });

/** Cards in the order of `ids`. */
export async function listCardsOf(locale: Locale, ids: readonly number[]): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  const cards = await listCards(locale, { where: { id: { in: [...ids] } } });
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

async function listCards(
  locale: Locale,
  { where, orderBy, take }: Pick<Prisma.ProductFindManyArgs, "where" | "orderBy" | "take">,
): Promise<ProductCard[]> {
  const rows = await db.product.findMany({
    relationLoadStrategy: "join",
    where: { status: "published", ...where },
    orderBy,
    take,
    select: cardSelect,
  });
  const now = new Date();
  return rows.flatMap((row) => cardOf(row, locale, now) ?? []);
}

function cardOf(row: Row, locale: Locale, now: Date): ProductCard | null {
  const words = row.translations.find((texts) => texts.locale === locale);
  if (!words) return null;
  return {
    id: row.id,
    title: words.title,
    slug: words.slug,
    price: row.priceFrom,
    isFrom: row.priceTo > row.priceFrom,
    compareAt: row.compareAtFrom,
    isNew: isNewAt(row.publishedAt, now),
    isAvailable: row.isAvailable,
    pictures: row.images.map((image) => pictureOfProduct(image, row.translations, locale)),
    swatches: swatchesOf(row, locale),
    variantId: row.isAvailable && row.variants.length === 1 ? (row.variants[0]?.id ?? null) : null,
  };
}

const swatchesOf = (row: Row, locale: Locale): ProductCard["swatches"] =>
  row.options.flatMap((option) =>
    option.values.flatMap((value) =>
      value.swatch ? { colour: value.swatch, name: pick(locale, value.nameAr, value.nameFr) } : [],
    ),
  );

/** A stored picture in the shape lists read. */
export const pictureOf = ({ key, width, height, thumbhash }: StoredMedia, alt: string, name: string): Picture => ({
  key,
  name,
  width,
  height,
  placeholder: placeholderOf(thumbhash, "list"),
  alt,
});

type StoredImage = { position: number; altAr: string; altFr: string; valueCode: string | null; media: StoredMedia };
type Slugs = { locale: string; slug: string }[];

/** The same for a picture of a product: its file is called by the French slug, what it shows and its place. */
export const pictureOfProduct = (image: StoredImage, slugs: Slugs, locale: Locale): Picture =>
  pictureOf(image.media, pick(locale, image.altAr, image.altFr), imageName(image, slugs));

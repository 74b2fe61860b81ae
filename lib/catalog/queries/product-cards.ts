import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import { type Locale, pick } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import { imageName } from "../picture-name";
import { placeholderOf } from "../picture-placeholder";
import { isNewAt, type Picture, type ProductCard } from "../product-card";

/** Newest first, available before sold out. */
export const listNewProducts = cachedRead(
  (locale: Locale, count: number) =>
    listCards(locale, onSale(Prisma.sql`true`, Prisma.sql`"isAvailable" DESC, "publishedAt" DESC, id DESC`, count)),
  ["new-products"],
  { tags: [cacheTags.catalog], revalidate: 3600 },
);

export const listBestSellers = cachedRead(
  (locale: Locale, count: number) =>
    listCards(locale, onSale(Prisma.sql`true`, Prisma.sql`"isAvailable" DESC, "soldCount" DESC, id DESC`, count)),
  ["best-sellers"],
  { tags: [cacheTags.catalog], revalidate: 3600 },
);

/** Others of the same category, then whatever sells: never the product itself. One statement. */
export const listRelatedProducts = (locale: Locale, product: { id: number; categoryIds: number[] }, count: number) => {
  const others = Prisma.sql`id <> ${product.id} AND "categoryId" = ANY(${product.categoryIds}) AND "isAvailable"`;
  return listCards(locale, onSale(others, Prisma.sql`"soldCount" DESC, id DESC`, count));
};

/** The newest of some categories, available before sold out. */
export const listNewIn = (locale: Locale, categoryIds: readonly number[], count: number) =>
  listCards(
    locale,
    onSale(
      Prisma.sql`"categoryId" = ANY(${[...categoryIds]})`,
      Prisma.sql`"isAvailable" DESC, "publishedAt" DESC, id DESC`,
      count,
    ),
  );

/** The card of a published product by its slug. */
export async function findCard(locale: Locale, slug: string): Promise<ProductCard | null> {
  const chosen = Prisma.sql`SELECT "productId" AS id FROM "ProductTranslation" WHERE locale = ${locale} AND slug = ${slug}`;
  const [card] = await listCards(locale, chosen);
  return card ?? null;
}

/** Cards in the order of `ids`. */
export async function listCardsOf(locale: Locale, ids: readonly number[]): Promise<ProductCard[]> {
  if (ids.length === 0) return [];
  return listCards(
    locale,
    Prisma.sql`SELECT id FROM unnest(${[...ids]}::int[]) WITH ORDINALITY AS wanted (id, place) ORDER BY place`,
  );
}

const onSale = (condition: Prisma.Sql, order: Prisma.Sql, count: number): Prisma.Sql =>
  Prisma.sql`SELECT id /* planned by value */ FROM "Product" WHERE status = 'published' AND ${condition} ORDER BY ${order} LIMIT ${count}`;

type Row = Omit<ProductCard, "isNew" | "pictures"> & {
  publishedAt: Date | null;
  frenchSlug: string | null;
  images: (Omit<StoredImage, "media"> & StoredMedia)[];
};

/** The published ones of `chosen`, a statement that selects ids, in its order. By hand: Prisma's join took five times the processor. */
async function listCards(locale: Locale, chosen: Prisma.Sql): Promise<ProductCard[]> {
  const name = pick(locale, Prisma.raw('"nameAr"'), Prisma.raw('"nameFr"'));
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, t.title, t.slug, french.slug AS "frenchSlug", p."priceFrom" AS price, p."priceTo" > p."priceFrom" AS "isFrom",
      p."compareAtFrom" AS "compareAt", p."isAvailable", p."publishedAt",
      (SELECT coalesce(jsonb_agg(image ORDER BY image.position), '[]') FROM (
        SELECT i.position, i."altAr", i."altFr", i."valueCode", m.key, m.width, m.height, m.thumbhash
        FROM "ProductImage" i JOIN "Media" m ON m.id = i."mediaId"
        WHERE i."productId" = p.id ORDER BY i.position LIMIT 2) image) AS images,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('colour', v.swatch, 'name', v.${name}) ORDER BY v.position), '[]') FROM (
        SELECT ov.* FROM "Option" o JOIN "OptionValue" ov ON ov."optionId" = o.id
        WHERE o."productId" = p.id AND o.code = 'colour' ORDER BY ov.position LIMIT 6) v
        WHERE v.swatch IS NOT NULL) AS swatches,
      CASE WHEN p."isAvailable" THEN (SELECT CASE WHEN count(*) = 1 THEN min(few.id) END FROM (
        SELECT v.id FROM "Variant" v WHERE v."productId" = p.id AND v."isActive" LIMIT 2) few) END AS "variantId"
    FROM (SELECT id, row_number() OVER () AS place FROM (${chosen}) one) chosen
      JOIN "Product" p ON p.id = chosen.id AND p.status = 'published'
      JOIN "ProductTranslation" t ON t."productId" = p.id AND t.locale = ${locale}
      LEFT JOIN "ProductTranslation" french ON french."productId" = p.id AND french.locale = 'fr'
    ORDER BY chosen.place`;
  const now = new Date();
  return rows.map((row) => cardOf(row, locale, now));
}

const cardOf = ({ publishedAt, frenchSlug, images, ...card }: Row, locale: Locale, now: Date): ProductCard => ({
  ...card,
  isNew: isNewAt(publishedAt, now),
  pictures: images.map((image) =>
    pictureOfProduct({ ...image, media: image }, frenchSlug ? [{ locale: "fr", slug: frenchSlug }] : [], locale),
  ),
});

type StoredMedia = { key: string; width: number; height: number; thumbhash: string };

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

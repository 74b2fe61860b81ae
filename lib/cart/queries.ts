import "server-only";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { type Locale, pick } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import type { CartLine } from "./cart-line";

/** The lines of a cart as they are now, oldest first; one statement. */
export const findCartLines = (cartId: string, locale: Locale): Promise<CartLine[]> =>
  linesOf(
    Prisma.sql`SELECT "variantId", quantity, "priceSeen", row_number() OVER (ORDER BY "createdAt", "variantId") AS place
      FROM "CartLine" WHERE "cartId" = ${cartId} ORDER BY place LIMIT ${limits.cartLines}`,
    locale,
  );

type Wanted = { variantId: number; quantity: number; priceSeen?: number };

/** The same for lines that are in no cart: the express form, a draft, a line just removed. Unknown variants are left out. */
export async function findLines(wanted: readonly Wanted[], locale: Locale): Promise<CartLine[]> {
  if (wanted.length === 0) return [];
  const lines = JSON.stringify(wanted.slice(0, limits.cartLines));
  return linesOf(
    Prisma.sql`SELECT "variantId", quantity, "priceSeen", place FROM ROWS FROM (
      jsonb_to_recordset(${lines}::jsonb) AS ("variantId" int, quantity int, "priceSeen" int)
    ) WITH ORDINALITY AS l("variantId", quantity, "priceSeen", place)`,
    locale,
  );
}

// By hand: as a tree of relations the same took Prisma and PostgreSQL three times as long.
const linesOf = (wanted: Prisma.Sql, locale: Locale): Promise<CartLine[]> => db.$queryRaw<CartLine[]>`
  SELECT v.id AS "variantId", v."productId", coalesce(t.title, '') AS title, coalesce(t.slug, '') AS slug, coalesce(label.words, '') AS label,
    picture.key AS "imageKey", coalesce(picture.width, 0) AS "imageWidth", coalesce(picture.alt, '') AS alt,
    v.price, coalesce(w."priceSeen", v.price) AS "priceSeen", w.quantity, v.stock, v."isActive" AND p.status = 'published' AS "isSold"
  FROM (${wanted}) w
  JOIN "Variant" v ON v.id = w."variantId"
  JOIN "Product" p ON p.id = v."productId"
  LEFT JOIN "ProductTranslation" t ON t."productId" = p.id AND t.locale = ${locale}
  LEFT JOIN LATERAL (
    SELECT string_agg(${pick(locale, Prisma.sql`ov."nameAr", '، '`, Prisma.sql`ov."nameFr", ', '`)} ORDER BY o.position) AS words,
      array_agg(ov.code) AS codes
    FROM "VariantValue" vv JOIN "OptionValue" ov ON ov.id = vv."valueId" JOIN "Option" o ON o.id = ov."optionId"
    WHERE vv."variantId" = v.id
  ) label ON true
  LEFT JOIN LATERAL (
    SELECT m.key, m.width, ${pick(locale, Prisma.sql`i."altAr"`, Prisma.sql`i."altFr"`)} AS alt
    FROM "ProductImage" i JOIN "Media" m ON m.id = i."mediaId" WHERE i."productId" = p.id
    ORDER BY (i."valueCode" = ANY (label.codes)) IS TRUE DESC, i.position LIMIT 1
  ) picture ON true
  ORDER BY w.place`;

/** The variant of a product that has exactly these values; a product without options has one. */
export async function findChosenVariant(productId: number, options: Record<string, string>): Promise<number | null> {
  const chosen = Object.entries(options);
  const variants = await db.variant.findMany({
    where: {
      productId,
      isActive: true,
      AND: chosen.map(([code, value]) => ({ values: { some: { value: { code: value, option: { code } } } } })),
    },
    select: { id: true },
    orderBy: { position: "asc" },
    take: 2,
  });
  // Two answers mean that an option was left open: guessing would sell the wrong size.
  return variants.length === 1 ? (variants[0]?.id ?? null) : null;
}

import "server-only";
import { db } from "@/lib/db";
import { type Locale, pick } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import { daysLeft, lowPageSize, soldWindowDays } from "../low-stock";

type Asked = {
  locale: Locale;
  /** units at which a variant counts as low */
  lowStockAt: number;
  page?: number;
  take?: number;
  /** only what was above that line at this moment */
  above?: Date;
  now?: Date;
};
type Row = {
  id: number;
  productId: number;
  title: string;
  choice: string | null;
  sku: string;
  stock: number;
  sold: number;
  total: number;
};

/**
 * Variants on sale that run out, the most urgent first: by the days their stock lasts at the pace of the last thirty.
 * One that is sold out counts while it sells: what nobody bought for a month is missed by nobody.
 */
export async function listLowStock({ locale, lowStockAt, page = 1, take = lowPageSize, above, now }: Asked) {
  const since = new Date((now ?? new Date()).getTime() - soldWindowDays * 86_400_000);
  const isFresh = above ? Prisma.sql`AND v.stock - ${movedSince(above)} > ${lowStockAt}` : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    WITH low AS (
      SELECT v.id, v."productId", v.sku, v.stock, s.sold, count(*) OVER ()::int AS total,
        row_number() OVER (ORDER BY v.stock::float8 / nullif(s.sold, 0) NULLS LAST, s.sold DESC, v.stock, v.id) AS place
      FROM "Variant" v JOIN "Product" p ON p.id = v."productId" AND p.status = 'published'
      CROSS JOIN LATERAL (
        SELECT greatest(0, -coalesce(sum(m.quantity), 0))::int AS sold FROM "StockMovement" m
        WHERE m."variantId" = v.id AND m."createdAt" >= ${since} AND m.reason IN ('order', 'release', 'edit')) s
      WHERE v."isActive" AND v.stock <= ${lowStockAt} AND (v.stock > 0 OR s.sold > 0) ${isFresh}
      ORDER BY place LIMIT ${take} OFFSET ${(page - 1) * take})
    SELECT low.*, coalesce(t.title, low.sku) AS title, (
      SELECT string_agg(${Prisma.raw(pick(locale, 'ov."nameAr"', 'ov."nameFr"'))}, ${pick(locale, "، ", ", ")} ORDER BY o.position)
      FROM "VariantValue" vv JOIN "OptionValue" ov ON ov.id = vv."valueId" JOIN "Option" o ON o.id = ov."optionId"
      WHERE vv."variantId" = low.id) AS choice
    FROM low LEFT JOIN "ProductTranslation" t ON t."productId" = low."productId" AND t.locale = ${locale}
    ORDER BY low.place`;
  const total = rows[0]?.total ?? 0;
  return {
    total,
    pages: Math.max(1, Math.ceil(total / take)),
    variants: rows.map(({ id, productId, title, choice, sku, stock, sold }) => ({
      ...{ id, productId, title, choice: choice ?? "", sku, stock, sold },
      daysLeft: daysLeft(stock, sold),
    })),
  };
}

export type LowVariant = Awaited<ReturnType<typeof listLowStock>>["variants"][number];

const movedSince = (moment: Date) => Prisma.sql`(
  SELECT coalesce(sum(m.quantity), 0) FROM "StockMovement" m WHERE m."variantId" = v.id AND m."createdAt" > ${moment})`;

import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { readShopSettings } from "@/lib/settings/queries";
import { searchKey } from "@/lib/text";
import { Prisma } from "@/prisma/client/client";
import { adminPageSize, type ProductFilter } from "../admin-filter";
import { type ProductStatus, productStatuses } from "../product-status";

const searchLimit = 500;

const rowSelect = (locale: Locale) =>
  ({
    id: true,
    status: true,
    priceFrom: true,
    priceTo: true,
    isAvailable: true,
    _count: { select: { stockAlerts: true } },
    translations: { where: { locale }, select: { title: true } },
    category: { select: { translations: { where: { locale }, select: { name: true } } } },
    images: { orderBy: { position: "asc" }, take: 1, select: { media: { select: { key: true } } } },
    variants: {
      where: { isActive: true },
      orderBy: { position: "asc" },
      take: 100,
      select: { sku: true, stock: true },
    },
  }) satisfies Prisma.ProductSelect;

/** One page of the panel's list, latest edits first or those that most people wait for, and the counts of every status under the same search. */
export async function listAdminProducts(filter: ProductFilter, locale: Locale) {
  const { lowStockAt } = await readShopSettings();
  const where = await whereOf(filter, lowStockAt);
  const [rows, groups] = await Promise.all([
    db.product.findMany({
      relationLoadStrategy: "join",
      where: { AND: [where, filter.status ? { status: filter.status } : {}] },
      orderBy: [
        ...(filter.stock === "wanted" ? [{ stockAlerts: { _count: "desc" } } as const] : []),
        { updatedAt: "desc" },
        { id: "desc" },
      ],
      skip: (filter.page - 1) * adminPageSize,
      take: adminPageSize,
      select: rowSelect(locale),
    }),
    db.product.groupBy({ by: ["status"], where, _count: true }),
  ]);
  const counts = countsOf(groups);
  return {
    products: rows.map((row) => rowOf(row, lowStockAt)),
    counts,
    pages: Math.max(1, Math.ceil(counts[filter.status ?? "all"] / adminPageSize)),
  };
}

export type AdminProductRow = Awaited<ReturnType<typeof listAdminProducts>>["products"][number];
type Row = Prisma.ProductGetPayload<{ select: ReturnType<typeof rowSelect> }>;

const rowOf = (row: Row, lowStockAt: number) => ({
  id: row.id,
  status: row.status as ProductStatus,
  title: row.translations[0]?.title ?? "",
  category: row.category.translations[0]?.name ?? "",
  pictureKey: row.images[0]?.media.key ?? null,
  priceFrom: row.priceFrom,
  priceTo: row.priceTo,
  sku: row.variants[0]?.sku ?? "",
  variantCount: row.variants.length,
  stock: row.variants.reduce((sum, variant) => sum + variant.stock, 0),
  isLow: row.variants.some((variant) => variant.stock <= lowStockAt),
  isAvailable: row.isAvailable,
  waiting: row._count.stockAlerts,
});

type Counts = Record<ProductStatus | "all", number>;
function countsOf(groups: { status: string; _count: number }[]): Counts {
  const of = (status: string) => groups.find((group) => group.status === status)?._count ?? 0;
  const counts = Object.fromEntries(productStatuses.map((status) => [status, of(status)])) as Counts;
  return { ...counts, all: groups.reduce((sum, group) => sum + group._count, 0) };
}

async function whereOf({ q, categoryId, stock }: ProductFilter, lowStockAt: number): Promise<Prisma.ProductWhereInput> {
  const low = { variants: { some: { isActive: true, stock: { lte: lowStockAt } } } };
  const byStock = {
    in: { isAvailable: true },
    low,
    out: { isAvailable: false },
    wanted: { stockAlerts: { some: {} } },
  };
  return {
    ...(categoryId && { OR: [{ categoryId }, { category: { parentId: categoryId } }] }),
    ...(stock && byStock[stock]),
    ...(q.trim() !== "" && { id: { in: await matchingIds(q) } }),
  };
}

// Titles folded as searchKey folds what was typed (lib/text.ts), in any order of words; or the beginning of a reference.
async function matchingIds(q: string): Promise<number[]> {
  const words = searchKey(q).split(" ").filter(Boolean).slice(0, 5);
  if (words.length === 0) return [];
  const folded = Prisma.sql`translate(lower(regexp_replace(normalize(title, NFKD), '[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u0640]', '', 'g')),
    'ٱىةگڨڭپڤکی', 'ايهقققبفكي')`;
  const titleHasAll = Prisma.join(
    words.map((word) => Prisma.sql`${folded} LIKE ${`%${word}%`}`),
    " AND ",
  );
  const sku = `${q.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT "productId" AS id FROM "ProductTranslation" WHERE ${titleHasAll}
    UNION SELECT "productId" FROM "Variant" WHERE sku ILIKE ${sku}
    LIMIT ${searchLimit}`;
  return found.map(({ id }) => id);
}

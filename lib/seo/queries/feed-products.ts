import "server-only";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import type { FeedProduct } from "../feeds/feed-product";

/** Products of one statement: small enough that a page of them is nothing in memory. */
export const feedPageSize = 200;
const named = { code: true, nameAr: true, nameFr: true } as const;

const feedSelect = {
  id: true,
  status: true,
  categoryId: true,
  brand: true,
  mpn: true,
  translations: { select: { locale: true, title: true, slug: true, description: true } },
  facts: { take: 60, select: { code: true, number: true, choice: true, textAr: true, textFr: true } },
  images: {
    orderBy: { position: "asc" },
    take: 12,
    select: { position: true, valueCode: true, media: { select: { key: true, width: true, height: true } } },
  },
  options: {
    orderBy: { position: "asc" },
    select: { ...named, values: { orderBy: { position: "asc" }, select: { id: true, ...named } } },
  },
  variants: {
    where: { isActive: true } as Prisma.VariantWhereInput,
    orderBy: [{ isActive: "desc" }, { position: "asc" }],
    take: 200,
    select: {
      id: true,
      isActive: true,
      sku: true,
      price: true,
      compareAt: true,
      stock: true,
      gtin: true,
      values: { select: { valueId: true } },
    },
  },
} satisfies Prisma.ProductSelect;

/** Readers and the database do not commit at one instant: what changed just before `since` is told twice rather than never. */
const overlapMs = 5 * 60_000;

/**
 * What shoppers can buy, by id, a page at a time; with `since` only what changed after it, and then also what left the
 * shop meanwhile, product or variant, so that a reader learns it is gone.
 */
export async function* feedPages(since: Date | null): AsyncGenerator<FeedProduct[]> {
  const wanted = since ? await changedSince(since) : { status: "published" };
  const variants = since ? { ...feedSelect.variants, where: {} } : feedSelect.variants;
  for (let after = 0; ; ) {
    const products = await db.product.findMany({
      relationLoadStrategy: "join",
      where: { id: { gt: after }, ...wanted },
      orderBy: { id: "asc" },
      take: feedPageSize,
      select: { ...feedSelect, variants },
    });
    const last = products.at(-1);
    if (!last) return;
    yield products.map(withoutRetired);
    if (products.length < feedPageSize) return;
    after = last.id;
  }
}

/** Settings, rates and shelves are in every item: after a change of those, all of them are new. */
async function changedSince(since: Date): Promise<Prisma.ProductWhereInput> {
  const from = new Date(since.getTime() - overlapMs);
  const clock = await db.feedClock.findFirst({ where: { changedAt: { gt: from } } });
  const changed = { shownAt: { gt: from } };
  return {
    OR: [
      { status: "published", ...(!clock && changed) },
      { publishedAt: { not: null }, ...changed },
    ],
  };
}

type Stored = Prisma.ProductGetPayload<{ select: typeof feedSelect }>;

const withoutRetired = ({ variants, ...product }: Stored): FeedProduct => ({
  ...product,
  variants: variants.filter(({ isActive }) => isActive),
  retired: variants.filter(({ isActive }) => !isActive),
});

/** One product as feeds read it, in any state; null when there is none. */
export const findFeedProduct = (id: number): Promise<FeedProduct | null> =>
  db.product.findUnique({ relationLoadStrategy: "join", where: { id }, select: feedSelect });

import "server-only";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { trigramKey } from "@/lib/search/trigram-key";
import { searchKey } from "@/lib/text";
import { Prisma } from "@/prisma/client/client";
import { loadLines } from "../commands/place-order-steps";

/** Up to 30 variants on sale whose words or SKU match, best sellers first, for adding to an order during the call. */
export async function listAddableVariants(typed: string) {
  const key = searchKey(typed.slice(0, 80));
  if (key === "") return [];
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT v.id FROM "Variant" v
    JOIN "Product" p ON p.id = v."productId" AND p.status = 'published'
    JOIN "ProductSearch" s ON s."productId" = p.id
    WHERE v."isActive" AND v.stock > 0
      AND ((${Prisma.join(key.split(" ").slice(0, 5).map(isCarried), " AND ")}) OR lower(v.sku) LIKE ${`%${key.replaceAll(" ", "-")}%`})
    ORDER BY p."soldCount" DESC, p.id, v.position LIMIT 30`;
  if (found.length === 0) return [];
  const lines = await loadLines(db, { cartId: null, lines: found.map(({ id }) => ({ variantId: id, quantity: 1 })) });
  const byId = new Map(lines.map((line) => [line.variantId, line]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The same of variants already chosen, as they are now, on sale or not. */
export const listVariants = (ids: number[]) =>
  loadLines(db, {
    cartId: null,
    lines: ids.slice(0, limits.cartLines).map((variantId) => ({ variantId, quantity: 1 })),
  });

const isCarried = (word: string): Prisma.Sql => Prisma.sql`s."bodyKey" LIKE ${`% ${trigramKey(word)}%`}`;

export type AddableVariant = Awaited<ReturnType<typeof listAddableVariants>>[number];

import "server-only";
import { db } from "@/lib/db";
import { searchKey } from "@/lib/text";
import { loadLines } from "../place-order-steps";

/** Up to 30 variants on sale whose title or SKU matches, best sellers first, for adding to an order during the call. */
export async function listAddableVariants(typed: string) {
  const key = searchKey(typed.slice(0, 80));
  if (key === "") return [];
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT v.id FROM "Variant" v
    JOIN "Product" p ON p.id = v."productId" AND p.status = 'published'
    JOIN "ProductSearch" s ON s."productId" = p.id
    WHERE v."isActive" AND v.stock > 0
      AND (s."titleKey" LIKE ${`%${key}%`} OR lower(v.sku) LIKE ${`%${key.replaceAll(" ", "-")}%`})
    ORDER BY p."soldCount" DESC, p.id, v.position LIMIT 30`;
  if (found.length === 0) return [];
  const lines = await loadLines(db, { cartId: null, lines: found.map(({ id }) => ({ variantId: id, quantity: 1 })) });
  const byId = new Map(lines.map((line) => [line.variantId, line]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

export type AddableVariant = Awaited<ReturnType<typeof listAddableVariants>>[number];

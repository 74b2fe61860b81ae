import "server-only";
import { db } from "@/lib/db";
import { searchKey } from "@/lib/text";

/** Up to 30 variants on sale whose title or SKU matches, for adding to an order during the call. */
export async function listAddableVariants(typed: string) {
  const key = searchKey(typed.slice(0, 80));
  if (key === "") return [];
  return db.$queryRaw<AddableVariant[]>`
    SELECT v.id, v.sku, v.price, v.stock, l."titleAr", l."titleFr", l."labelAr", l."labelFr"
    FROM "Variant" v
    JOIN "Product" p ON p.id = v."productId" AND p.status = 'published'
    JOIN "ProductSearch" s ON s."productId" = p.id,
    LATERAL order_line_of(v.id, 1) l
    WHERE v."isActive" AND v.stock > 0 AND (s."titleKey" LIKE ${`%${key}%`} OR lower(v.sku) LIKE ${`%${key.replaceAll(" ", "-")}%`})
    ORDER BY p."soldCount" DESC, p.id, v.position LIMIT 30`;
}

export type AddableVariant = {
  id: number;
  sku: string;
  price: number;
  stock: number;
  titleAr: string;
  titleFr: string;
  labelAr: string;
  labelFr: string;
};

import "server-only";
import { db } from "@/lib/db";

export type Broken = { check: string; ids: string[] };

// Each statement returns the rows that must not exist.
const checks = {
  stock_equals_its_movements: `
    SELECT v.sku AS id FROM "Variant" v LEFT JOIN (SELECT "variantId", sum(quantity) AS moved FROM "StockMovement" GROUP BY 1) m ON m."variantId" = v.id
    WHERE v.stock <> coalesce(m.moved, 0)`,
  stock_is_never_negative: `SELECT sku AS id FROM "Variant" WHERE stock < 0`,
  subtotal_is_the_sum_of_lines: `
    SELECT o.number AS id FROM "Order" o LEFT JOIN (SELECT "orderId", sum("unitPrice" * quantity) AS amount FROM "OrderLine" GROUP BY 1) l ON l."orderId" = o.id
    WHERE o.subtotal <> coalesce(l.amount, 0) OR o.total <> o.subtotal + o.delivery - o.discount`,
  every_order_has_lines: `SELECT o.number AS id FROM "Order" o WHERE NOT EXISTS (SELECT FROM "OrderLine" l WHERE l."orderId" = o.id)`,
  every_order_began_with_an_event: `
    SELECT o.number AS id FROM "Order" o WHERE NOT EXISTS (SELECT FROM "OrderEvent" e WHERE e."orderId" = o.id AND e.kind = 'placed')`,
  held_units_are_taken_once_and_released_units_are_back: `
    SELECT o.number AS id FROM "Order" o
    JOIN (SELECT "orderId", "variantId", sum(quantity) AS units FROM "OrderLine" GROUP BY 1, 2) l ON l."orderId" = o.id
    LEFT JOIN (SELECT "orderId", "variantId", sum(quantity) AS moved FROM "StockMovement" WHERE "orderId" IS NOT NULL GROUP BY 1, 2) m
      ON m."orderId" = o.id AND m."variantId" = l."variantId"
    WHERE coalesce(m.moved, 0) <> CASE WHEN o."holdsStock" THEN -l.units ELSE 0 END AND EXISTS (SELECT FROM "Variant" v WHERE v.id = l."variantId")`,
  every_order_is_counted_or_will_be: `
    SELECT o.number AS id FROM "Order" o
    WHERE NOT EXISTS (SELECT FROM "JobRun" r WHERE r.key = 'sale:' || o.id)
      AND NOT EXISTS (SELECT FROM graphile_worker._private_jobs j WHERE j.payload ->> 'orderId' = o.id)
      AND o."createdAt" > now() - interval '29 days'`,
  every_key_answers_with_its_order: `
    SELECT k.key AS id FROM "IdempotencyKey" k
    WHERE k.scope = 'order' AND NOT EXISTS (SELECT FROM "Order" o WHERE o.id = k.response ->> 'orderId')`,
};

/** The health of the books: every invariant with up to 20 rows that break it; empty when all is well. */
export async function listBrokenInvariants(): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const [check, sql] of Object.entries(checks)) {
    const rows = await db.$queryRawUnsafe<{ id: unknown }[]>(`${sql} LIMIT 20`);
    if (rows.length > 0) broken.push({ check, ids: rows.map(({ id }) => String(id)) });
  }
  return broken;
}

/** How many invariants are looked at. */
export const invariantCount = Object.keys(checks).length;

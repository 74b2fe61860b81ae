import "server-only";
import type { DbClient } from "@/lib/db";
import { limits } from "@/lib/limits";
import { shopSettingsOf } from "@/lib/settings/shop-settings";
import type { DeliveryRate } from "@/lib/shipping/delivery-price";
import { Prisma } from "@/prisma/client/client";
import type { Doubt, OrderDraft } from "../order-draft";
import type { PricedLine } from "../order-total";

export type LoadedLine = PricedLine & {
  variantId: number;
  productId: number;
  sku: string;
  stock: number;
  isSellable: boolean;
  titleAr: string;
  titleFr: string;
  labelAr: string;
  labelFr: string;
  imageKey: string | null;
};
export type Terms = {
  rate: DeliveryRate | null;
  freeDeliveryFrom: number | null;
  releaseAfterDays: number;
  lowStockAt: number;
  doubts: Doubt[];
};
type Earlier = { orderId: string; number: number; total: number };

/** Takes the key, or waits for whoever holds it and returns its answer. The phone's lock makes the count of its open orders exact. */
export async function claimKey(
  tx: DbClient,
  draft: OrderDraft,
  requestHash: string,
): Promise<Earlier | "key_reused" | null> {
  const isOurs = await tx.$executeRaw`
    WITH turn AS (SELECT pg_advisory_xact_lock(hashtextextended(${draft.customer.phone}, 0)))
    INSERT INTO "IdempotencyKey" (scope, key, "requestHash") SELECT 'order', ${draft.idempotencyKey}, ${requestHash} FROM turn
    ON CONFLICT DO NOTHING`;
  if (isOurs === 1) return null;
  const known = await tx.idempotencyKey.findUniqueOrThrow({
    where: { scope_key: { scope: "order", key: draft.idempotencyKey } },
  });
  return known.requestHash === requestHash ? (known.response as Earlier) : "key_reused";
}

/** The lines as the database prices them now. A cart's lines are locked, so that it cannot change while it becomes an order. */
export const loadLines = (
  tx: DbClient,
  { cartId, lines }: Pick<OrderDraft, "cartId" | "lines">,
): Promise<LoadedLine[]> =>
  tx.$queryRaw<LoadedLine[]>`
    WITH wanted AS (${cartId ? linesOfCart(cartId) : linesOf(lines)})
    SELECT v.id AS "variantId", w.quantity, v.price AS "unitPrice", v."productId", v.sku, v.stock,
      v."isActive" AND p.status = 'published' AS "isSellable", ar.title AS "titleAr", fr.title AS "titleFr",
      coalesce(label.ar, '') AS "labelAr", coalesce(label.fr, '') AS "labelFr", picture.key AS "imageKey"
    FROM wanted w
    JOIN "Variant" v ON v.id = w."variantId"
    JOIN "Product" p ON p.id = v."productId"
    JOIN "ProductTranslation" ar ON ar."productId" = p.id AND ar.locale = 'ar'
    JOIN "ProductTranslation" fr ON fr."productId" = p.id AND fr.locale = 'fr'
    LEFT JOIN LATERAL (
      SELECT string_agg(ov."nameAr", '، ' ORDER BY o.position) AS ar, string_agg(ov."nameFr", ', ' ORDER BY o.position) AS fr,
        array_agg(ov.code) AS codes
      FROM "VariantValue" vv JOIN "OptionValue" ov ON ov.id = vv."valueId" JOIN "Option" o ON o.id = ov."optionId"
      WHERE vv."variantId" = v.id
    ) label ON true
    LEFT JOIN LATERAL (
      SELECT m.key FROM "ProductImage" i JOIN "Media" m ON m.id = i."mediaId" WHERE i."productId" = p.id
      ORDER BY (i."valueCode" = ANY (label.codes)) IS TRUE DESC, i.position LIMIT 1
    ) picture ON true`;

const linesOfCart = (cartId: string) =>
  Prisma.sql`SELECT "variantId", quantity FROM "CartLine" WHERE "cartId" = ${cartId} ORDER BY "variantId" FOR UPDATE`;
const linesOf = (lines: OrderDraft["lines"]) =>
  Prisma.sql`SELECT "variantId", sum(quantity)::int AS quantity FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS w("variantId" int, quantity int) GROUP BY 1`;

type TermsRow = { rate: DeliveryRate | null; settings: unknown; open: number; fromIp: number; same: number };

/** The delivery rate, the shop's rules, and the doubts that only the other orders can tell. */
export async function loadTerms(tx: DbClient, { customer, ipHash }: OrderDraft, lines: LoadedLine[]): Promise<Terms> {
  const variantIds = lines.map((line) => line.variantId);
  const rows = await tx.$queryRaw<TermsRow[]>`
    SELECT (SELECT to_jsonb(r) FROM "DeliveryRate" r WHERE r."wilayaCode" = ${customer.wilayaCode}) AS rate,
      (SELECT value FROM "Setting" WHERE key = 'shop') AS settings,
      (SELECT count(*)::int FROM "Order" o WHERE o.phone = ${customer.phone} AND o."holdsStock" AND o.fulfilment = 'none') AS open,
      (SELECT count(*)::int FROM "Order" o WHERE o."ipHash" = nullif(${ipHash}, '') AND o."createdAt" > now() - make_interval(hours => ${limits.ordersPerIp.hours})) AS "fromIp",
      (SELECT count(*)::int FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o.id
        WHERE o.phone = ${customer.phone} AND l."variantId" = ANY (${variantIds}) AND o."createdAt" > now() - make_interval(hours => ${limits.duplicateHours})) AS same`;
  const row = rows[0];
  const { freeDeliveryFrom, releaseAfterDays, lowStockAt } = shopSettingsOf(row?.settings);
  return { rate: row?.rate ?? null, freeDeliveryFrom, releaseAfterDays, lowStockAt, doubts: row ? doubtsOf(row) : [] };
}

function doubtsOf({ open, fromIp, same }: TermsRow): Doubt[] {
  const found: [Doubt, boolean][] = [
    ["many_open", open >= limits.openOrdersPerPhone],
    ["many_from_ip", fromIp >= limits.ordersPerIp.count],
    ["duplicate", same > 0],
  ];
  return found.filter(([, isFound]) => isFound).map(([doubt]) => doubt);
}

/** Takes the units of every line that has enough, in the order of their ids, with their ledger rows; returns what is left of each. */
export async function takeStock(tx: DbClient, orderId: string, lines: LoadedLine[]): Promise<Map<number, number>> {
  const wanted = JSON.stringify(lines.map(({ variantId, quantity }) => ({ variantId, quantity })));
  const taken = await tx.$queryRaw<{ id: number; stock: number }[]>`
    WITH wanted AS (SELECT * FROM jsonb_to_recordset(${wanted}::jsonb) AS w("variantId" int, quantity int)),
      turn AS (SELECT v.id FROM "Variant" v JOIN wanted w ON w."variantId" = v.id ORDER BY v.id FOR NO KEY UPDATE OF v),
      taken AS (
        UPDATE "Variant" v SET stock = v.stock - w.quantity FROM wanted w, turn
        WHERE v.id = w."variantId" AND turn.id = v.id AND v."isActive" AND v.stock >= w.quantity
        RETURNING v.id, v.stock, w.quantity),
      ledger AS (INSERT INTO "StockMovement" ("variantId", quantity, reason, "orderId") SELECT id, -quantity, 'order', ${orderId} FROM taken)
    SELECT id, stock FROM taken`;
  return new Map(taken.map(({ id, stock }) => [id, stock]));
}

import "server-only";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import type { OrderDraft } from "../order-draft";
import type { LoadedLine } from "./place-order-steps";

type Recorded = {
  orderId: string;
  tokenHash: string;
  draft: OrderDraft;
  lines: LoadedLine[];
  price: { subtotal: number; delivery: number; total: number };
  flags: string[];
  releaseAfterDays: number;
};

/** Writes the order with its lines, first event, answer to the key and follow-up jobs, and empties the cart; returns its number. */
export async function recordOrder(tx: DbClient, recorded: Recorded): Promise<number> {
  const { orderId, releaseAfterDays } = recorded;
  const number = await insertOrder(tx, recorded);
  await enqueue(tx, [
    { name: "order_placed", payload: { orderId } },
    {
      name: "release_unconfirmed",
      payload: { orderId },
      runAt: new Date(Date.now() + releaseAfterDays * 86_400_000),
      key: releaseKeyOf(orderId),
    },
  ]);
  return number;
}

/** The key under which an order's release waits on the queue. */
export const releaseKeyOf = (orderId: string): string => `release:${orderId}`;

async function insertOrder(
  tx: DbClient,
  { orderId, tokenHash, draft, lines, price, flags }: Recorded,
): Promise<number> {
  const { customer } = draft;
  const snapshot = JSON.stringify(lines);
  const rows = await tx.$queryRaw<{ number: number }[]>`
    WITH placed AS (
      INSERT INTO "Order" (id, "tokenHash", locale, "customerName", phone, "wilayaCode", "communeId", "deliveryMode", "deskId", address, note,
        subtotal, delivery, total, flags, "ipHash", "cartId", "takenBy", "updatedAt")
      VALUES (${orderId}, ${tokenHash}, ${draft.locale}, ${customer.name}, ${customer.phone}, ${customer.wilayaCode}, ${customer.communeId},
        ${customer.deliveryMode}, ${customer.deskId}, ${customer.address}, ${customer.note},
        ${price.subtotal}, ${price.delivery}, ${price.total}, ${flags}, ${draft.ipHash}, ${draft.cartId}, ${draft.takenBy?.id ?? null}, now())
      RETURNING id, number),
    lines AS (
      INSERT INTO "OrderLine" (id, "orderId", "variantId", "productId", sku, "titleAr", "titleFr", "labelAr", "labelFr", "imageKey", "unitPrice", quantity)
      SELECT gen_random_uuid()::text, placed.id, l."variantId", l."productId", l.sku, l."titleAr", l."titleFr", l."labelAr", l."labelFr", l."imageKey", l."unitPrice", l.quantity
      FROM placed, jsonb_to_recordset(${snapshot}::jsonb) AS l("variantId" int, "productId" int, sku text, "titleAr" text, "titleFr" text,
        "labelAr" text, "labelFr" text, "imageKey" text, "unitPrice" int, quantity int)),
    found AS (
      INSERT INTO "OrderTerm" ("orderId", locale, key, text, day) SELECT placed.id, f.locale, f.key, f.text, f.day
      FROM placed, jsonb_to_recordset(${JSON.stringify(draft.foundBy ?? [])}::jsonb) AS f(locale text, key text, text text, day date)),
    came AS (
      INSERT INTO "OrderSource" ("orderId", source, medium, campaign, term, content, "clickIdKind", "clickId", "landedOn", day)
      SELECT placed.id, c.source, c.medium, c.campaign, c.term, c.content, c."clickIdKind", c."clickId", c."landedOn", c.day
      FROM placed, jsonb_to_recordset(${JSON.stringify(draft.source ? [draft.source] : [])}::jsonb) AS c(source text, medium text,
        campaign text, term text, content text, "clickIdKind" text, "clickId" text, "landedOn" text, day date)),
    event AS (
      INSERT INTO "OrderEvent" ("orderId", kind, "actorId", "actorName")
      SELECT id, 'placed', ${draft.takenBy?.id ?? null}, ${draft.takenBy?.name ?? null} FROM placed),
    emptied AS (DELETE FROM "CartLine" WHERE "cartId" = ${draft.cartId} AND "variantId" = ANY (${lines.map((line) => line.variantId)})),
    answered AS (
      UPDATE "IdempotencyKey" SET response = jsonb_build_object('orderId', placed.id, 'number', placed.number, 'total', ${price.total}::int)
      FROM placed WHERE scope = 'order' AND key = ${draft.idempotencyKey})
    SELECT number FROM placed`;
  const number = rows[0]?.number;
  if (number === undefined) throw new Error("the order was not written");
  return number;
}

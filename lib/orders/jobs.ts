import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { dequeue, enqueue, once } from "@/lib/jobs/commands";
import type { Payloads } from "@/lib/jobs/task";
import { limits } from "@/lib/limits";
import { withTx } from "@/lib/tx";
import { judgeTerms } from "./commands/judge-terms";
import { releaseKeyOf } from "./commands/record-order";
import { releaseUnconfirmed } from "./commands/release-unconfirmed";

type OrderJob = Payloads["order_placed"];

/** "Best sellers" count what was ordered; kept out of the order's own transaction, where it would lock the product for every buyer. */
export const countSale = ({ orderId }: OrderJob) => addToSales(orderId, { key: `sale:${orderId}`, sign: 1 });

export async function uncountSale({ orderId }: OrderJob): Promise<void> {
  await addToSales(orderId, { key: `unsale:${orderId}`, sign: -1 });
}

async function addToSales(orderId: string, { key, sign }: { key: string; sign: 1 | -1 }): Promise<void> {
  await withTx((tx) =>
    once(tx, key, async () => {
      await tx.$executeRaw`
        WITH turn AS (SELECT p.id FROM "Product" p WHERE p.id IN (SELECT "productId" FROM "OrderLine" WHERE "orderId" = ${orderId}) ORDER BY p.id FOR NO KEY UPDATE)
        UPDATE "Product" p SET "soldCount" = greatest(0, p."soldCount" + ${sign}::int * s.quantity)
        FROM (SELECT "productId", sum(quantity)::int AS quantity FROM "OrderLine" WHERE "orderId" = ${orderId} GROUP BY 1) s, turn
        WHERE p.id = s."productId" AND turn.id = p.id`;
    }),
  );
}

/** An answered order no longer waits to be released. */
export const stopWaiting = ({ orderId }: OrderJob): Promise<void> => withTx((tx) => dequeue(tx, releaseKeyOf(orderId)));

/** A closed order gave its units back: the pages of its products may have to say so. */
export async function refreshReturned({ orderId }: OrderJob): Promise<void> {
  const lines = await db.orderLine.findMany({ where: { orderId }, select: { productId: true }, take: 100 });
  const tags = [...new Set(lines.map((line) => cacheTags.product(line.productId))), cacheTags.catalog];
  await withTx((tx) => enqueue(tx, [{ name: "refresh_pages", payload: { tags }, key: `pages:${orderId}` }]));
}

export async function releaseWhenUnconfirmed({ orderId }: OrderJob): Promise<void> {
  const order = await db.order.findUnique({ where: { id: orderId }, select: { number: true } });
  if (order) await releaseUnconfirmed(order.number);
}

/** What the buyer had searched: whether the order holds it. */
export const judgeSearches = ({ orderId }: OrderJob): Promise<void> => judgeTerms(orderId);

/** Searches are forgotten after thirteen months, those behind orders too. */
export async function sweepTerms(now = new Date()): Promise<void> {
  await db.orderTerm.deleteMany({ where: { day: { lt: new Date(now.getTime() - 400 * 86_400_000) } } });
}

/** A click id is worth nothing to its advertiser after ninety days; the words of the campaign stay with the order. */
export async function sweepClicks(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - 90 * 86_400_000);
  await db.orderSource.updateMany({ where: { day: { lt: before }, clickId: { not: null } }, data: { clickId: null } });
}

/** An answer is kept as long as a lost phone may still ask for it. */
export async function sweepKeys(now = new Date()): Promise<void> {
  await db.idempotencyKey.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - limits.idempotencyDays * 86_400_000) } },
  });
}

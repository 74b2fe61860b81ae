import "server-only";
import { db } from "@/lib/db";
import { closedConfirmations } from "../order-status";

/** Orders that came one way, with what became of them; `source` is "" for those that nothing led to, as far as their browsers told. */
export type SourceOrders = {
  source: string;
  medium: string;
  campaign: string;
  orders: number;
  confirmed: number;
  delivered: number;
  returned: number;
  /** delivered, returned, lost or closed at the phone: nothing will change them by itself */
  ended: number;
  /** centimes of delivered goods, without delivery */
  value: number;
};

export const sourcesMax = 100;

/** The ways that brought orders since a moment, the most delivered first; orders that nothing led to are the first row. What was shared is told by the product, so shares are one way each. */
export const countSourceOrders = (since: Date) =>
  db.$queryRaw<SourceOrders[]>`
    SELECT source, medium, campaign, count(*)::int AS orders,
      count(*) FILTER (WHERE confirmation = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE "isDelivered")::int AS delivered,
      count(*) FILTER (WHERE "isReturned")::int AS returned,
      count(*) FILTER (WHERE "isDelivered" OR "isReturned" OR fulfilment = 'lost' OR confirmation = ANY (${[...closedConfirmations]}))::int AS ended,
      coalesce(sum(goods) FILTER (WHERE "isDelivered"), 0)::float8 AS value
    FROM (
      SELECT coalesce(s.source, '') AS source, coalesce(s.medium, '') AS medium,
        CASE WHEN s.medium = 'share' THEN '' ELSE coalesce(s.campaign, '') END AS campaign,
        o.confirmation, o.fulfilment, o.subtotal - o.discount AS goods,
        o.confirmation = 'confirmed' AND o.fulfilment IN ('delivered', 'exchanged') AS "isDelivered",
        o.confirmation = 'confirmed' AND o.fulfilment IN ('returning', 'returned') AS "isReturned"
      FROM "Order" o LEFT JOIN "OrderSource" s ON s."orderId" = o.id WHERE o."createdAt" >= ${since}
    ) came
    GROUP BY 1, 2, 3 ORDER BY (source = '') DESC, delivered DESC, orders DESC, source, campaign, medium LIMIT ${sourcesMax}`;

/** What led to one order; the click id is told only to who may see it. */
export async function findOrderSource(number: number, { seesClicks }: { seesClicks: boolean }) {
  return db.orderSource.findFirst({
    where: { order: { number } },
    select: {
      ...{ source: true, medium: true, campaign: true, term: true, content: true, landedOn: true, day: true },
      clickIdKind: true,
      clickId: seesClicks,
    },
  });
}

export type FoundSource = NonNullable<Awaited<ReturnType<typeof findOrderSource>>>;

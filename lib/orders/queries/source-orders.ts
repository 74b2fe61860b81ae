import "server-only";
import { db } from "@/lib/db";
import { closedConfirmations } from "../order-status";

/** Orders that came one way, with what became of them; `source` is "" for those taken by phone, and for those that nothing led to as far as their browsers told. */
export type SourceOrders = {
  isByPhone: boolean;
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

/** The ways that brought orders since a moment, the most delivered first; orders taken by phone and those that nothing led to are the first rows. What was shared is told by the product, so shares are one way each. */
export const countSourceOrders = (since: Date) =>
  db.$queryRaw<SourceOrders[]>`
    SELECT "isByPhone", source, medium, campaign, count(*)::int AS orders,
      count(*) FILTER (WHERE confirmation = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE "isDelivered")::int AS delivered,
      count(*) FILTER (WHERE "isReturned")::int AS returned,
      count(*) FILTER (WHERE "isDelivered" OR "isReturned" OR fulfilment = 'lost' OR confirmation = ANY (${[...closedConfirmations]}))::int AS ended,
      coalesce(sum(goods) FILTER (WHERE "isDelivered"), 0)::float8 AS value
    FROM (
      SELECT o."takenBy" IS NOT NULL AS "isByPhone", coalesce(s.source, '') AS source, coalesce(s.medium, '') AS medium,
        CASE WHEN s.medium = 'share' THEN '' ELSE coalesce(s.campaign, '') END AS campaign,
        o.confirmation, o.fulfilment, o.subtotal - o.discount AS goods,
        o.confirmation = 'confirmed' AND o.fulfilment IN ('delivered', 'exchanged') AS "isDelivered",
        o.confirmation = 'confirmed' AND o.fulfilment IN ('returning', 'returned') AS "isReturned"
      FROM "Order" o LEFT JOIN "OrderSource" s ON s."orderId" = o.id WHERE o."createdAt" >= ${since}
    ) came
    GROUP BY 1, 2, 3, 4 ORDER BY (source = '') DESC, delivered DESC, orders DESC, source, campaign, medium LIMIT ${sourcesMax}`;

export type PlaceOrders = { source: string; orders: number; delivered: number; open: number; revenue: number };

/** What the links with these words of one medium brought, ever; `open` = may still be delivered, `revenue` = centimes of delivered goods. Words that brought nothing are left out. */
export const countOrdersOfSources = (medium: string, sources: string[]) =>
  db.$queryRaw<PlaceOrders[]>`
    SELECT source, count(*)::int AS orders,
      count(*) FILTER (WHERE "isDelivered")::int AS delivered,
      count(*) FILTER (WHERE NOT "isDelivered" AND NOT "isOver")::int AS open,
      coalesce(sum(goods) FILTER (WHERE "isDelivered"), 0)::float8 AS revenue
    FROM (
      SELECT s.source, o.subtotal - o.discount AS goods,
        o.confirmation = 'confirmed' AND o.fulfilment IN ('delivered', 'exchanged') AS "isDelivered",
        o.fulfilment IN ('returning', 'returned', 'lost') OR o.confirmation = ANY (${[...closedConfirmations]}) AS "isOver"
      FROM "OrderSource" s JOIN "Order" o ON o.id = s."orderId" WHERE s.source = ANY (${sources}) AND s.medium = ${medium}
    ) came
    GROUP BY source`;

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

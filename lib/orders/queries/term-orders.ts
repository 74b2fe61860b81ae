import "server-only";
import { db } from "@/lib/db";
import { closedConfirmations } from "../order-status";

type Member = { group: string; key: string };
export type TermOrders = { group: string; orders: number; bought: number };

/** Orders of buyers who had searched a word of each group, and those that hold what was searched; closed orders left out. */
export const countTermOrders = (members: readonly Member[], since: Date) =>
  db.$queryRaw<TermOrders[]>`
    SELECT "group", count(*)::int AS orders, count(*) FILTER (WHERE bought)::int AS bought FROM (
      SELECT m."group", t."orderId", coalesce(bool_or(t."isBought"), false) AS bought
      FROM jsonb_to_recordset(${JSON.stringify(members)}::jsonb) AS m("group" text, key text)
      JOIN "OrderTerm" t ON t.key = m.key JOIN "Order" o ON o.id = t."orderId"
      WHERE o."createdAt" > ${since} AND o.confirmation <> ALL (${[...closedConfirmations]}) GROUP BY 1, 2
    ) found GROUP BY 1`;

/** Buyers who had searched one of these words and ordered something else, the latest first; who bought it later is left out. */
export const listStillLooking = (keys: readonly string[], since: Date) =>
  db.$queryRaw<{ number: number; customerName: string; phone: string; text: string; createdAt: Date }[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (o.phone) o.number, o."customerName", o.phone, t.text, o."createdAt"
      FROM "OrderTerm" t JOIN "Order" o ON o.id = t."orderId"
      WHERE t.key = ANY (${[...keys]}) AND o."createdAt" > ${since} AND o.confirmation NOT IN ('fake', 'duplicate')
        AND NOT EXISTS (
          SELECT 1 FROM "Order" b JOIN "OrderTerm" s ON s."orderId" = b.id
          WHERE b.phone = o.phone AND s.key = ANY (${[...keys]}) AND s."isBought" AND b.confirmation <> ALL (${[...closedConfirmations]}))
      ORDER BY o.phone, o."createdAt" DESC
    ) people ORDER BY "createdAt" DESC LIMIT 50`;
export type StillLooking = Awaited<ReturnType<typeof listStillLooking>>[number];

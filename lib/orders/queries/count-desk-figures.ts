import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { closedConfirmations, waitingConfirmations } from "../order-status";

const dayMs = 86_400_000;

/** The three figures above the desk; rates as the two counts they are made of. */
export async function countDeskFigures(now: Date) {
  const week = new Date(now.getTime() - 7 * dayMs);
  const month = new Date(now.getTime() - 30 * dayMs);
  const [figures] = await db.$queryRaw<DeskFigures[]>`
    SELECT
      (SELECT count(*)::int FROM "Order" WHERE confirmation IN (${Prisma.join([...waitingConfirmations])}) AND "nextCallAt" <= ${now}) AS "callNow",
      count(*) FILTER (WHERE "createdAt" >= ${week} AND confirmation = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE "createdAt" >= ${week} AND confirmation IN ('confirmed', ${Prisma.join([...closedConfirmations])}))::int AS decided,
      count(*) FILTER (WHERE confirmation = 'confirmed' AND fulfilment IN ('delivered', 'exchanged'))::int AS delivered,
      count(*) FILTER (WHERE confirmation = 'confirmed' AND fulfilment IN ('delivered', 'exchanged', 'returning', 'returned', 'lost'))::int AS ended
    FROM "Order" WHERE "createdAt" >= ${month}`;
  return figures ?? { callNow: 0, confirmed: 0, decided: 0, delivered: 0, ended: 0 };
}

export type DeskFigures = { callNow: number; confirmed: number; decided: number; delivered: number; ended: number };

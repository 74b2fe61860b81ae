import "server-only";
import { db } from "@/lib/db";
import { type DayFigures, figuresOf, type SightFigures } from "../sight";

const day = 86_400_000;

/** How often a piece was read and did what it is for, in the last thirty days, today included. */
export const countGoalsOf = (id: number, now = new Date()): Promise<SightFigures> =>
  countSights("piece", id, { from: new Date(now.getTime() - 29 * day), to: now });

type Span = { from: Date; to: Date };

/** Seen, acted and unique visitors of one subject over some days, both ends included. */
export async function countSights(
  kind: "banner" | "piece",
  subjectId: number,
  { from, to }: Span,
): Promise<SightFigures> {
  const [row] = await db.$queryRaw<[{ seen: number; acted: number; reach: number }]>`
    SELECT count(*)::int AS seen, count("actedAt")::int AS acted, count(DISTINCT viewer)::int AS reach
    FROM "Sight" WHERE kind = ${kind} AND "subjectId" = ${subjectId} AND day BETWEEN ${from}::date AND ${to}::date`;
  return figuresOf(row);
}

/** The same day by day, for a chart; days without a visitor are there with zeros. */
export async function listSightDays(
  kind: "banner" | "piece",
  subjectId: number,
  { from, to }: Span,
): Promise<DayFigures[]> {
  return db.$queryRaw<DayFigures[]>`
    SELECT to_char(d, 'YYYY-MM-DD') AS day, count(s.viewer)::int AS seen, count(s."actedAt")::int AS acted
    FROM generate_series(${from}::date, ${to}::date, interval '1 day') d
    LEFT JOIN "Sight" s ON s.kind = ${kind} AND s."subjectId" = ${subjectId} AND s.day = d::date
    GROUP BY d ORDER BY d`;
}

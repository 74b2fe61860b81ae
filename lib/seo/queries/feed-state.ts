import "server-only";
import { db } from "@/lib/db";

export type FeedState = { changedAt: Date; tag: string };
type Row = { shownAt: Date | null; clock: Date | null; count: number };

/** What a feed was made of, in a few letters, and when any of it last changed; one statement. */
export async function feedState(): Promise<FeedState> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT (SELECT max("shownAt") FROM "Product") AS "shownAt", (SELECT "changedAt" FROM "FeedClock" WHERE id = 1) AS clock,
      (SELECT count(*)::int FROM "Product" WHERE status = 'published') AS count`;
  const times = [row?.shownAt, row?.clock].map((at) => at?.getTime() ?? 0);
  return {
    changedAt: new Date(Math.max(...times)),
    tag: [...times, row?.count ?? 0].map((part) => part.toString(36)).join("-"),
  };
}

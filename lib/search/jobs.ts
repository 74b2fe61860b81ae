import "server-only";
import { db } from "@/lib/db";

const day = 86_400_000;

/** Fingerprints are forgotten after two days, rare terms after three months, everything after thirteen. */
export async function sweepSearches(now = new Date()): Promise<void> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * day) });
  await db.searchVisit.deleteMany({ where: { day: before(2) } });
  await db.searchDay.deleteMany({ where: { OR: [{ day: before(400) }, { day: before(90), searches: 1 }] } });
}

import "server-only";
import { db } from "@/lib/db";

const day = 86_400_000;

/** Fingerprints are forgotten after two days, rare terms after three months, everything after thirteen. */
export async function sweepSearches(now = new Date()): Promise<void> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * day) });
  await db.searchVisit.deleteMany({ where: { day: before(2) } });
  await db.searchDay.deleteMany({ where: { OR: [{ day: before(400) }, { day: before(90), searches: 1 }] } });
}

/** Forgets words that no title has any more. */
export const sweepTitleWords = () =>
  db.$transaction([
    // Waits for products that are just being saved and holds up the next ones: a word must not go while one comes back.
    db.$executeRaw`LOCK TABLE "TitleWord" IN SHARE ROW EXCLUSIVE MODE`,
    db.$executeRaw`DELETE FROM "TitleWord" WHERE word IN (
      SELECT word FROM "TitleWord" EXCEPT SELECT unnest(string_to_array("titleKey", ' ')) FROM "ProductSearch")`,
  ]);

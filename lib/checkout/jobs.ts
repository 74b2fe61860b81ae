import "server-only";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";

/** What shoppers typed is personal: it goes after a day, whether an order came of it or not. */
export async function sweepDrafts(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - limits.draftHours * 3_600_000);
  const { count } = await db.checkoutDraft.deleteMany({ where: { updatedAt: { lt: before } } });
  return count;
}

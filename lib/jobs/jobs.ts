import "server-only";
import { db } from "@/lib/db";

/** Marks of jobs that can no longer be tried again, and expired counters of rate limits. */
export async function sweepJobRuns(now = new Date()): Promise<void> {
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000);
  await db.jobRun.deleteMany({ where: { createdAt: { lt: monthAgo } } });
  await db.rateLimiterRecord.deleteMany({ where: { expire: { lt: now.getTime() } } });
}

import { setTimeout as pause } from "node:timers/promises";
import { db } from "@/lib/db";

/** Until a statement in this test's own database waits for a lock that another holds. */
export async function somebodyWaits(): Promise<void> {
  const waiting = () => db.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' LIMIT 1`;
  while ((await waiting()).length === 0) await pause(5);
}

import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/commands";
import { crawl } from "./commands/crawl";
import { readerOf } from "./commands/read-page";
import { recheckPage } from "./commands/recheck-page";
import { startAudit } from "./commands/run-audit";

// Below what a cron request may take where no worker lives.
const sliceMs = 40_000;

/** One slice of a visit of the doctor; the next one follows by itself. */
export async function auditShop({ runId }: { runId: number }): Promise<void> {
  const until = new Date(Date.now() + sliceMs);
  const outcome = await crawl(runId, { read: readerOf(env.APP_URL), until });
  if (outcome === "paused")
    await enqueue(db, [{ name: "seo_audit", payload: { runId }, key: `seo_audit:${runId}`, runAt: new Date() }]);
}

/** The weekly visit; nothing when the doctor is there already. */
export async function auditWeekly(): Promise<void> {
  await startAudit(null);
}

/** Reads a page after it was mended. A visit that is under way will come by there anyway. */
export async function lookAgain({ path }: { path: string }): Promise<void> {
  await recheckPage(path);
}

import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/commands";
import { crawl } from "./commands/crawl";
import { lookAtRival } from "./commands/look-at-rival";
import { readerOf } from "./commands/read-page";
import { recheckPage, recheckTask } from "./commands/recheck-page";
import { lookTask, rivalsMax } from "./commands/rivals";
import { startAudit } from "./commands/run-audit";
import { groupsOf } from "./groups";
import { rivalReader } from "./rivals";

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

// A visit lasts minutes; asking whether it is over costs nothing.
const visitPauseMs = 60_000;

/** Reads a page after it was mended: once a visit that is under way is over, since it may have been there before the change. */
export async function lookAgain({ path }: { path: string }): Promise<void> {
  const looked = await recheckPage(path);
  if (!looked.ok && looked.error === "audit_running")
    await enqueue(db, [recheckTask(path, new Date(Date.now() + visitPauseMs))]);
}

// One shop is never asked twice within this time by the nightly round.
const betweenMs = 20_000;
// Who has not answered for a month is asked once a week only.
const patience = 30;

/** The nightly round of rivals: every page once, the pages of one shop one after the other. */
export async function lookAtRivals(_: Record<string, never>, now = new Date()): Promise<void> {
  const rivals = await db.rival.findMany({ take: rivalsMax, select: { id: true, url: true, failures: true } });
  const due = rivals.filter(({ failures }) => failures < patience || now.getUTCDay() === 0);
  const hosts = groupsOf(due, ({ url }) => new URL(url).host);
  const tasks = [...hosts.values()].flatMap((pages) =>
    pages.map(({ id }, place) => lookTask(id, new Date(now.getTime() + place * betweenMs))),
  );
  await enqueue(db, tasks);
}

export const lookAtOneRival = ({ rivalId }: { rivalId: number }): Promise<void> => lookAtRival(rivalId, rivalReader());

/** Prices are kept for thirteen months, news for six. */
export async function sweepRivals(now = new Date()): Promise<void> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * 86_400_000) });
  await db.rivalDay.deleteMany({ where: { day: before(400) } });
  await db.rivalNews.deleteMany({ where: { createdAt: before(180) } });
}

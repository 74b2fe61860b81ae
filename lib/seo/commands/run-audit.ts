import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/commands";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";

// A crawl that did nothing for so long has lost its job.
const silenceMs = 15 * 60_000;

export const isSilent = ({ aliveAt }: { aliveAt: Date }, now: Date): boolean =>
  now.getTime() - aliveAt.getTime() > silenceMs;

/** Begins a visit of the doctor; `by` null = the weekly one. One at a time. */
export async function startAudit(
  by: Actor | null,
  { pagesMax = env.AUDIT_PAGES, now = new Date() } = {},
): Promise<Result<number, "audit_running">> {
  return withTx(async (tx) => {
    await tx.seoRun.updateMany({
      where: { status: "running", aliveAt: { lt: new Date(now.getTime() - silenceMs) } },
      data: { status: "stopped", finishedAt: now },
    });
    const [run] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO "SeoRun" ("pagesMax", "startedBy") VALUES (${pagesMax}, ${by?.name ?? ""})
      ON CONFLICT DO NOTHING RETURNING id`;
    if (!run) return fail("audit_running");
    await enqueue(tx, [{ name: "seo_audit", payload: { runId: run.id }, key: `seo_audit:${run.id}` }]);
    await recordAudit(tx, { actor: by, action: "seo_audit_started", subject: `seo:${run.id}`, after: { pagesMax } });
    return ok(run.id);
  });
}

/** Ends a visit before its end; what was found so far stays. */
export async function stopAudit(runId: number, actor: Actor): Promise<Result<number, "audit_not_running">> {
  return withTx(async (tx) => {
    const { count } = await tx.seoRun.updateMany({
      where: { id: runId, status: "running" },
      data: { status: "stopped", finishedAt: new Date() },
    });
    if (count === 0) return fail("audit_not_running");
    await recordAudit(tx, { actor, action: "seo_audit_stopped", subject: `seo:${runId}` });
    return ok(runId);
  });
}

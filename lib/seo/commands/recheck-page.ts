import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { examinePage } from "../audit-rules";
import { claimedRights } from "../queries/claimed-rights";
import { listFocus } from "../queries/focus";
import { judgeRun, lockRun } from "./judge-run";
import { type Reader, readerOf } from "./read-page";
import { isSilent } from "./run-audit";
import { keepPage, readAndParse, replaceFindings } from "./visit-page";

/** Reads one page of the last finished visit anew and judges the shop again, without another visit. */
export async function recheckPage(
  path: string,
  { origin = env.APP_URL, read = readerOf(origin) }: { origin?: string; read?: Reader } = {},
): Promise<Result<number, "page_not_audited" | "audit_running">> {
  const last = await db.seoRun.findFirst({ orderBy: { id: "desc" }, select: { status: true, aliveAt: true } });
  if (last?.status === "running" && !isSilent(last, new Date())) return fail("audit_running");
  const known = await db.seoPage.findFirst({
    where: { path, kind: "page", run: { status: "finished" } },
    orderBy: { runId: "desc" },
    select: { runId: true },
  });
  if (!known) return fail("page_not_audited");

  const page = await readAndParse({ read, origin }, path);
  const [wishes, rights] = await Promise.all([listFocus(), claimedRights()]);
  const focus = wishes.find((wish) => wish.path === path)?.keyword ?? null;
  const findings = examinePage(page, { origin, focus, rights });
  await withTx(async (tx) => {
    await lockRun(tx, known.runId);
    await keepPage(tx, known.runId, page);
    await replaceFindings(tx, known.runId, { path, findings });
  });
  await judgeRun(known.runId, origin);
  return ok(known.runId);
}

/** The job of reading a page again; a second one before the first takes its place. */
export const recheckTask = (path: string, runAt: Date) =>
  ({ name: "seo_recheck", payload: { path }, key: `seo_recheck:${path}`, runAt }) as const;

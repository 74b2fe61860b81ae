import "server-only";
import type { DbClient } from "@/lib/db";
import { withTx } from "@/lib/tx";
import type { PageFacts } from "../audit-page";
import type { Severity, ShopFacts } from "../audit-rule";
import { examineShop, shopRuleNames } from "../audit-rules";
import { countsOf, scoreOf } from "../audit-score";
import { listFocus } from "../queries/focus";

// Runs whose pages are kept; of older ones only the score remains.
const runsKept = 6;

/** Judges what stands between pages, and gives the run its score; again after a page was read anew. */
export async function judgeRun(runId: number, origin: string): Promise<void> {
  const focus = await listFocus();
  await withTx(async (tx) => {
    await lockRun(tx, runId);
    const shop = { ...(await readShop(tx, runId)), origin, focus };
    const findings = examineShop(shop);
    await tx.seoFinding.deleteMany({ where: { runId, rule: { in: shopRuleNames } } });
    await tx.seoFinding.createMany({ data: findings.map((finding) => ({ runId, ...finding })) });
    const paths = [...shop.pages.values()].filter(({ status, isHtml }) => status === 200 && isHtml);
    await giveScore(
      tx,
      runId,
      paths.map(({ path }) => path),
    );
    await forgetOldRuns(tx);
  });
}

/** One at a time changes what a visit found: two pages mended at once are two judgements one after the other. */
export const lockRun = (tx: DbClient, runId: number) =>
  tx.$queryRaw`SELECT FROM "SeoRun" WHERE id = ${runId} FOR NO KEY UPDATE`;

async function readShop(tx: DbClient, runId: number): Promise<Omit<ShopFacts, "origin" | "focus">> {
  const [run, rows] = await Promise.all([
    tx.seoRun.findUniqueOrThrow({ where: { id: runId }, select: { pagesMax: true } }),
    tx.seoPage.findMany({
      where: { runId, status: { not: null } },
      select: { path: true, kind: true, isListed: true, status: true, bytes: true, facts: true },
    }),
  ]);
  const pages = rows.flatMap(({ kind, facts }) => (kind === "page" && facts ? [facts as PageFacts] : []));
  const pictures = rows.filter(({ kind }) => kind === "picture");
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    pictures: new Map(pictures.map(({ path, status, bytes }) => [path, { status: status ?? 0, bytes }])),
    listed: new Set(rows.filter(({ isListed }) => isListed).map(({ path }) => path)),
    isComplete: rows.length - pictures.length < run.pagesMax,
  };
}

async function giveScore(tx: DbClient, runId: number, paths: string[]): Promise<void> {
  const all = await tx.seoFinding.findMany({ where: { runId }, select: { path: true, severity: true } });
  const found = all.map(({ path, severity }) => ({ path, severity: severity as Severity }));
  const { error, warning, notice } = countsOf(found);
  await tx.seoRun.updateMany({
    where: { id: runId, status: { in: ["running", "finished"] } },
    data: {
      status: "finished",
      score: scoreOf(paths, found),
      pages: paths.length,
      errors: error,
      warnings: warning,
      notices: notice,
    },
  });
  await tx.seoRun.updateMany({ where: { id: runId, finishedAt: null }, data: { finishedAt: new Date() } });
}

async function forgetOldRuns(tx: DbClient): Promise<void> {
  const [oldest] = await tx.seoRun.findMany({ orderBy: { id: "desc" }, skip: runsKept, take: 1, select: { id: true } });
  if (!oldest) return;
  await tx.seoPage.deleteMany({ where: { runId: { lte: oldest.id } } });
  await tx.seoFinding.deleteMany({ where: { runId: { lte: oldest.id } } });
}

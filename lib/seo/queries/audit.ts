import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import type { PageFacts } from "../audit-page";
import type { Evidence, Severity } from "../audit-rule";
import { isRuleName, type RuleName } from "../audit-rules";

const run = {
  id: true,
  status: true,
  startedBy: true,
  startedAt: true,
  finishedAt: true,
  pages: true,
  score: true,
  errors: true,
  warnings: true,
  notices: true,
} as const;
const trendRuns = 26;

/** The last visits, newest first; the first may still be running. */
export const listRuns = () => db.seoRun.findMany({ orderBy: { id: "desc" }, take: trendRuns, select: run });
export type AuditRun = Awaited<ReturnType<typeof listRuns>>[number];

/** How far a running visit is. */
export async function progressOf(runId: number) {
  const rows = await db.seoPage.groupBy({
    by: ["kind"],
    where: { runId },
    _count: { path: true, status: true },
  });
  const of = (kind: string) => rows.find((row) => row.kind === kind)?._count ?? { path: 0, status: 0 };
  const [pages, pictures] = [of("page"), of("picture")];
  return { done: pages.status, found: pages.path, picturesDone: pictures.status, picturesFound: pictures.path };
}
export type Progress = Awaited<ReturnType<typeof progressOf>>;

export type RuleCount = { rule: RuleName; severity: Severity; pages: number };

/** The rules a visit found broken, the gravest and most frequent first. */
export async function countRules(runId: number): Promise<RuleCount[]> {
  const rows = await db.seoFinding.groupBy({
    by: ["rule", "severity"],
    where: { runId },
    _count: { _all: true },
    orderBy: { _count: { rule: "desc" } },
  });
  return rows.flatMap(({ rule, severity, _count }) =>
    isRuleName(rule) ? [{ rule, severity: severity as Severity, pages: _count._all }] : [],
  );
}

export type Affected = { path: string; title: string; detail: Evidence };
const pageSize = 50;

/** Pages that break a rule. */
export async function listAffected(runId: number, rule: RuleName, page = 1): Promise<Affected[]> {
  return db.$queryRaw<Affected[]>`
    SELECT f.path, f.detail, coalesce(p.facts ->> 'title', '') AS title
    FROM "SeoFinding" f LEFT JOIN "SeoPage" p ON p."runId" = f."runId" AND p.path = f.path
    WHERE f."runId" = ${runId} AND f.rule = ${rule}
    ORDER BY f.path LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
}

export type AuditedRow = { path: string; title: string; status: number; findings: number; worst: Severity | null };

const wanted = (runId: number, q: string) => {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`p."runId" = ${runId} AND p.kind = 'page' AND p.status IS NOT NULL
    AND (p.path ILIKE ${like} OR p.facts ->> 'title' ILIKE ${like})`;
};

/** The pages of a visit, those with most to mend first, fifty at a time; `q` is part of an address or a title. */
export async function listAuditedPages(runId: number, { q = "", page = 1 }: { q?: string; page?: number }) {
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<AuditedRow[]>`
      SELECT p.path, p.status, coalesce(p.facts ->> 'title', '') AS title, count(f.id)::int AS findings,
        CASE min(CASE f.severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 WHEN 'notice' THEN 3 END)
          WHEN 1 THEN 'error' WHEN 2 THEN 'warning' WHEN 3 THEN 'notice' END AS worst
      FROM "SeoPage" p LEFT JOIN "SeoFinding" f ON f."runId" = p."runId" AND f.path = p.path
      WHERE ${wanted(runId, q)}
      GROUP BY p."runId", p.path
      ORDER BY min(CASE f.severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 WHEN 'notice' THEN 3 ELSE 4 END),
        count(f.id) DESC, p.path
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "SeoPage" p WHERE ${wanted(runId, q)}`,
  ]);
  return { rows, pages: Math.max(1, Math.ceil((counted?.count ?? 0) / pageSize)) };
}

/** A page as a visit saw it, with what is wrong. */
export async function findAuditedPage(runId: number, path: string) {
  const [page, findings] = await Promise.all([
    db.seoPage.findUnique({
      where: { runId_path: { runId, path } },
      select: { status: true, ttfbMs: true, bytes: true, facts: true, readAt: true },
    }),
    db.seoFinding.findMany({ where: { runId, path }, select: { rule: true, severity: true, detail: true } }),
  ]);
  if (!page) return null;
  const known = findings.flatMap(({ rule, severity, detail }) =>
    isRuleName(rule) ? [{ rule, severity: severity as Severity, detail: detail as Evidence }] : [],
  );
  return { ...page, facts: page.facts as PageFacts | null, findings: known };
}

/** The last visit that came to its end: what the panel shows. */
export const findLastFinished = () =>
  db.seoRun.findFirst({ where: { status: "finished" }, orderBy: { id: "desc" }, select: { id: true } });

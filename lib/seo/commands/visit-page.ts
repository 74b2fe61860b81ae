import "server-only";
import { type DbClient, db } from "@/lib/db";
import { withTx } from "@/lib/tx";
import { pathOf } from "../audit-address";
import { type PageFacts, type ParsedPage, parsePage } from "../audit-page";
import { examinePage, type Finding, shopRuleNames } from "../audit-rules";
import type { Reader } from "./read-page";

/** What a crawl knows while it walks. */
export type Visit = {
  runId: number;
  pagesMax: number;
  origin: string;
  read: Reader;
  /** keyword by path */
  focus: ReadonlyMap<string, string>;
  /** what pictures must say of themselves */
  rights: readonly string[];
  mayRead: (path: string) => boolean;
};

/** Reads a page and keeps what it is, what is wrong with it, and where it leads, in one transaction. */
export async function visitPage(visit: Visit, path: string): Promise<void> {
  const { runId, origin, rights } = visit;
  const page = await readAndParse(visit, path);
  const findings = examinePage(page, { origin, focus: visit.focus.get(path) ?? null, rights });
  const pictures = page.pictures.flatMap((picture) => picture.path ?? []);
  await withTx(async (tx) => {
    await keepPage(tx, runId, page);
    await replaceFindings(tx, runId, { path, findings });
    await addAddresses(visit, page.links, { tx });
    await addAddresses(visit, pictures, { tx, kind: "picture" });
  });
}

export async function readAndParse(
  { read, origin }: Pick<Visit, "read" | "origin">,
  path: string,
): Promise<ParsedPage> {
  const { text, ...answer } = await read(path);
  return parsePage(answer, text, origin);
}

export async function keepPage(tx: DbClient, runId: number, page: ParsedPage): Promise<void> {
  const { structured: _, brokenData: __, ...facts } = page;
  const { status, ttfbMs, bytes } = facts;
  await tx.seoPage.update({
    where: { runId_path: { runId, path: page.path } },
    data: { status, ttfbMs, bytes, facts: facts satisfies PageFacts, readAt: new Date() },
    select: { runId: true },
  });
}

/** The findings of one page, without those that only the whole shop shows. */
export async function replaceFindings(
  tx: DbClient,
  runId: number,
  { path, findings }: { path: string; findings: Finding[] },
): Promise<void> {
  await tx.seoFinding.deleteMany({ where: { runId, path, rule: { notIn: shopRuleNames } } });
  await tx.seoFinding.createMany({ data: findings.map((finding) => ({ runId, ...finding })) });
}

/** A picture is only asked whether it is there and how large it is. */
export async function visitPicture({ runId, read }: Visit, path: string): Promise<void> {
  const { status, ttfbMs, bytes } = await read(path, "HEAD");
  await db.seoPage.update({
    where: { runId_path: { runId, path } },
    data: { status, ttfbMs, bytes, readAt: new Date() },
    select: { runId: true },
  });
}

type Adding = { tx?: DbClient; kind?: "page" | "picture"; isListed?: boolean };

/** Puts addresses on the list to read, as long as there is room; sorted, so that two writers never wait for each other. */
export async function addAddresses(
  visit: Pick<Visit, "runId" | "pagesMax" | "mayRead" | "origin">,
  found: readonly string[],
  { tx = db, kind = "page", isListed = false }: Adding,
): Promise<void> {
  const { runId, pagesMax, mayRead, origin } = visit;
  const wanted = [...new Set(found)].filter((path) => isWanted(path, { kind, mayRead, origin }));
  if (wanted.length === 0) return;
  const known = await tx.seoPage.count({ where: { runId, kind } });
  const room = pagesMax * (kind === "picture" ? 4 : 1) - known;
  const fresh = room > 0 ? await unknownOf(tx, runId, wanted) : [];
  await tx.seoPage.createMany({
    data: fresh
      .slice(0, room)
      .sort()
      .map((path) => ({ runId, path, kind, isListed })),
    skipDuplicates: true,
  });
}

type Wanting = { kind: "page" | "picture" } & Pick<Visit, "mayRead" | "origin">;

const isWanted = (path: string, { kind, mayRead, origin }: Wanting): boolean =>
  pathOf(encodeURI(path), origin) !== null && (kind === "picture" || mayRead(path));

async function unknownOf(tx: DbClient, runId: number, paths: string[]): Promise<string[]> {
  const rows = await tx.seoPage.findMany({ where: { runId, path: { in: paths } }, select: { path: true } });
  const known = new Set(rows.map(({ path }) => path));
  return paths.filter((path) => !known.has(path));
}

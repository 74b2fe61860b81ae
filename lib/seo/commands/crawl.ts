import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { locales } from "@/lib/locale";
import { mayRead, pathOf, robotsOf } from "../audit-address";
import { type Listed, sitemapOf } from "../audit-sitemap";
import { claimedRights } from "../queries/claimed-rights";
import { listFocus } from "../queries/focus";
import { judgeRun } from "./judge-run";
import type { Reader } from "./read-page";
import { addAddresses, type Visit, visitPage, visitPicture } from "./visit-page";

const atOnce = 2;
const sitemapsMax = 50;

/**
 * Reads pages until none waits, the run is stopped, or `until` has come ("paused": go on with another call).
 * Everything read is kept page by page, so a crawl that is killed goes on where it was.
 */
export async function crawl(
  runId: number,
  { read, until, origin = env.APP_URL }: { read: Reader; until: Date; origin?: string },
): Promise<"finished" | "paused" | "gone"> {
  const run = await db.seoRun.findUnique({ where: { id: runId }, select: { pagesMax: true } });
  if (!run || !(await isWanted(runId))) return "gone";
  const door = await read("/robots.txt");
  // The queue tries again later: a shop that is being started has no broken pages.
  if (door.status === 0) throw new Error("the shop does not answer");
  const robots = robotsOf(door.text);
  const [wishes, rights] = await Promise.all([listFocus(), claimedRights()]);
  const visit: Visit = {
    ...{ runId, pagesMax: run.pagesMax, origin, read, rights },
    focus: new Map(wishes.map(({ path, keyword }) => [path, keyword])),
    mayRead: (path) => mayRead(path, robots),
  };
  if ((await db.seoPage.count({ where: { runId } })) === 0) await beginAtTheDoor(visit);

  while (Date.now() < until.getTime()) {
    if (!(await isWanted(runId))) return "gone";
    const waiting = await listWaiting(runId);
    if (waiting.length === 0) {
      await judgeRun(runId, origin);
      return "finished";
    }
    await Promise.all(
      waiting.map(({ kind, path }) => (kind === "picture" ? visitPicture(visit, path) : visitPage(visit, path))),
    );
  }
  return "paused";
}

async function isWanted(runId: number): Promise<boolean> {
  const { count } = await db.seoRun.updateMany({
    where: { id: runId, status: "running" },
    data: { aliveAt: new Date() },
  });
  return count === 1;
}

const listWaiting = (runId: number) =>
  db.seoPage.findMany({
    where: { runId, status: null },
    orderBy: [{ kind: "asc" }, { queuedAt: "asc" }],
    take: atOnce,
    select: { path: true, kind: true },
  });

async function beginAtTheDoor(visit: Visit): Promise<void> {
  const listed = await listedPaths(visit);
  const doors = locales.map((locale) => `/${locale}`);
  await addAddresses(visit, [...doors, ...listed], { isListed: false });
  await db.seoPage.updateMany({ where: { runId: visit.runId, path: { in: listed } }, data: { isListed: true } });
}

/** Addresses of the sitemap and of those it names; of more than a visit reads, those that changed last. */
async function listedPaths({ read, origin, pagesMax }: Visit): Promise<string[]> {
  const found = new Map<string, string>();
  const sitemaps = ["/sitemap.xml"];
  const repeating = new Set<string>();
  for (const sitemap of sitemaps) {
    if (repeating.has(kindOf(sitemap))) continue;
    const { pages, more } = sitemapOf((await read(sitemap)).text);
    // Files of pictures name pages that others have named: one of a kind is enough to see it.
    if (pages.length > 0 && addListed(found, pages, origin) === 0) repeating.add(kindOf(sitemap));
    const next = more.flatMap((href) => pathOf(href, origin) ?? []);
    sitemaps.push(...next.filter((path) => !sitemaps.includes(path)).slice(0, sitemapsMax - sitemaps.length));
  }
  const latest = [...found].sort(([, a], [, b]) => (b || undated).localeCompare(a || undated));
  return latest.slice(0, pagesMax).map(([path]) => path);
}

/** How many of them were new. */
function addListed(found: Map<string, string>, pages: readonly Listed[], origin: string): number {
  const known = found.size;
  for (const { href, changedAt } of pages) {
    const path = pathOf(href, origin);
    if (path !== null && !found.has(path)) found.set(path, changedAt);
  }
  return found.size - known;
}

// Fixed pages, a few, tell no day: they are read each time.
const undated = "9999";
const kindOf = (sitemap: string): string => sitemap.replace(/-\d+\.xml$/, "");

import "server-only";
import { db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";
import { type OutreachStatus, openStatuses, outreachStatuses } from "../outreach";

const lines = 200;
const dueLines = 20;

const lineSelect = {
  id: true,
  host: true,
  contact: true,
  status: true,
  nextStep: true,
  nextOn: true,
  linkedAt: true,
} as const;

const dueBy = (now: Date) => ({ status: { in: [...openStatuses] }, nextOn: { lte: new Date(algerianDay(now)) } });

/** Sites of a state, or all: what comes next first. */
export const listOutreach = (status: OutreachStatus | null) =>
  db.outreachSite.findMany({
    where: status ? { status } : {},
    orderBy: [{ nextOn: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }, { id: "desc" }],
    take: lines,
    select: lineSelect,
  });
export type OutreachLine = Awaited<ReturnType<typeof listOutreach>>[number];

/** Those whose next step is to be done today or was to be done before, the longest overdue first. */
export const listDueOutreach = (now: Date) =>
  db.outreachSite.findMany({
    where: dueBy(now),
    orderBy: [{ nextOn: "asc" }, { id: "asc" }],
    take: dueLines,
    select: lineSelect,
  });

export const countDueOutreach = (now: Date): Promise<number> => db.outreachSite.count({ where: dueBy(now) });

/** How many sites there are of each state. */
export async function countOutreach(): Promise<Record<OutreachStatus, number>> {
  const rows = await db.outreachSite.groupBy({ by: ["status"], _count: true });
  const entries = outreachStatuses.map((status) => [status, rows.find((row) => row.status === status)?._count ?? 0]);
  return Object.fromEntries(entries) as Record<OutreachStatus, number>;
}

/** A site with what the log of referring sites knows of it. */
export async function findOutreach(id: number) {
  const site = await db.outreachSite.findUnique({
    where: { id },
    select: { ...lineSelect, address: true, note: true, createdAt: true },
  });
  if (!site) return null;
  const met = await db.referringHost.findUnique({
    where: { host: site.host },
    select: { firstSeen: true, visits: true, firstPath: true },
  });
  return { ...site, met };
}

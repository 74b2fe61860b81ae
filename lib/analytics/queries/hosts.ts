import "server-only";
import { db } from "@/lib/db";
import type { HostStatus } from "../host";

const lines = 100;

/** Sites that link here, the newest first. */
export const listHosts = (status: HostStatus) =>
  db.referringHost.findMany({
    where: { status },
    orderBy: [{ firstSeen: "desc" }, { host: "asc" }],
    take: lines,
    select: { host: true, status: true, firstSeen: true, lastSeen: true, visits: true, firstPath: true },
  });
export type HostLine = Awaited<ReturnType<typeof listHosts>>[number];

/** How many sites there are of each state. */
export async function countHosts(): Promise<Record<HostStatus, number>> {
  const rows = await db.referringHost.groupBy({ by: ["status"], _count: true });
  const of = (status: HostStatus) => rows.find((row) => row.status === status)?._count ?? 0;
  return { new: of("new"), seen: of("seen"), ignored: of("ignored") };
}

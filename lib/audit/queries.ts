import "server-only";
import { db } from "@/lib/db";

export type AuditFilter = { actorId?: string; action?: string; subject?: string; after?: string };
const pageSize = 30;

/** Newest first; `after` is the last id of the page before (keyset, so that a growing log never shifts under the reader). */
export async function listAudit({ actorId, action, subject, after }: AuditFilter) {
  const below = /^\d{1,18}$/.test(after ?? "") ? BigInt(after ?? "0") : null;
  const rows = await db.auditEntry.findMany({
    where: {
      ...(actorId && { actorId }),
      ...(action && { action }),
      ...(subject && { subject }),
      ...(below !== null && { id: { lt: below } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
  });
  const entries = rows.slice(0, pageSize).map((row) => ({ ...row, id: row.id.toString() }));
  return { entries, next: rows.length > pageSize ? (entries.at(-1)?.id ?? null) : null };
}

export type AuditLine = Awaited<ReturnType<typeof listAudit>>["entries"][number];

/** What the filters of the log can be set to. */
export async function auditChoices() {
  const [actors, actions] = await Promise.all([
    db.user.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" }, take: 100 }),
    db.auditEntry.groupBy({ by: ["action"], orderBy: { action: "asc" }, take: 100 }),
  ]);
  return { actors, actions: actions.map(({ action }) => action) };
}

import "server-only";
import { type DbClient, db } from "@/lib/db";

export type Actor = { id: string; name: string };
type Entry = { actor: Actor | null; action: string; subject: string; before?: unknown; after?: unknown };

// Who has been heard of by the audit log: staffAction looks here, so that no change of a staff member can go unrecorded.
const heard = new WeakSet<Actor>();

/** One append-only row. Call it inside the transaction of the change, with the staff member the action was given; null = the shop itself. */
export async function recordAudit(database: DbClient, { actor, action, subject, before, after }: Entry): Promise<void> {
  await database.auditEntry.create({
    data: {
      actorId: actor?.id ?? null,
      actorName: actor?.name ?? "",
      action,
      subject,
      before: plain(before),
      after: plain(after),
    },
    select: { id: true },
  });
  if (actor) heard.add(actor);
}

/** The last resort of staffAction: what was asked, when the command itself recorded nothing. */
export async function recordUnlessHeard(entry: Entry & { actor: Actor }): Promise<void> {
  if (!heard.has(entry.actor)) await recordAudit(db, entry);
}

const secret = /password|token|secret/i;

function plain(value: unknown) {
  if (value === undefined || value === null) return undefined;
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      secret.test(key) ? "…" : typeof inner === "bigint" ? inner.toString() : inner,
    ),
  );
}

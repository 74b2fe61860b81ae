import "server-only";
import { recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";

/** Who does it: a member of staff, or the shop itself when null. */
export type Actor = { id: string; name: string };

type Change = {
  orderId: string;
  number: number;
  kind: "called" | "confirmed" | "cancelled" | "revived" | "edited" | "moved" | "settled";
  actor: Actor;
  before: Record<string, string | number | boolean | null>;
  after: Record<string, string | number | boolean | null>;
  note?: string | undefined;
};

/** The order's timeline and the shop's audit log get the same fact, in the same transaction. */
export async function recordChange(tx: DbClient, change: Change): Promise<void> {
  const { orderId, number, kind, actor, before, after } = change;
  await tx.orderEvent.create({
    data: { orderId, kind, actorId: actor.id, actorName: actor.name, data: { before, after, note: change.note ?? "" } },
  });
  await recordAudit(tx, { actor, action: `orders.${kind}`, subject: `order:${number}`, before, after });
}

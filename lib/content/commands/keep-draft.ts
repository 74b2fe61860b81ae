import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { db } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { forgetDraft } from "./save-piece";

/** Keeps what is being typed, finished or not. Not in the audit log: nothing of the shop changes by it. */
export async function keepDraft(
  { id, seenVersion, draft }: { id: number; seenVersion: number; draft: object },
  now = new Date(),
) {
  // Two writers: the one whose page is older does not write over what the other has saved since.
  const kept = await db.$executeRaw`
    UPDATE "Piece" SET draft = ${JSON.stringify(draft)}::jsonb, "draftAt" = ${now} WHERE id = ${id} AND version = ${seenVersion}`;
  return kept === 1 ? ok({ at: now.toISOString() }) : fail("edited_meanwhile");
}

export async function discardDraft({ id }: { id: number }, actor: Actor) {
  return withTx(async (tx) => {
    const { count } = await tx.piece.updateMany({ where: { id }, data: { draftAt: null } });
    if (count === 0) return fail("piece_not_found");
    await forgetDraft(tx, id);
    await recordAudit(tx, { actor, action: "draft_discarded", subject: `piece:${id}` });
    return ok({ id });
  });
}

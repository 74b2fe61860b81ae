import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { DocumentKey, DocumentOf } from "../documents";
import { sizedPictures } from "./stored-pictures";

/** Menus, questions or the press room, whole; what stood there before is in the audit log. */
export async function saveDocument<K extends DocumentKey>(key: K, typed: DocumentOf<K>, actor: Actor | null) {
  return withTx(async (tx) => {
    const stored = await sizedPictures(tx, typed);
    if (!stored.ok) return stored;
    const value = stored.value;
    const before = await tx.contentDocument.findUnique({ where: { key }, select: { value: true } });
    await tx.contentDocument.upsert({ where: { key }, create: { key, value }, update: { value } });
    await recordAudit(tx, {
      actor,
      action: "document_saved",
      subject: `document:${key}`,
      before: before?.value,
      after: value,
    });
    return ok({ key });
  });
}

import "server-only";
import type { DbClient } from "@/lib/db";
import type { FileKind } from "@/lib/media/long-file";

/** Whether these files are ours, whole and of the kind that is wanted. */
export async function areReady(tx: DbClient, ids: string[], kind: FileKind): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return (await tx.storedFile.count({ where: { id: { in: wanted }, kind, isReady: true } })) === wanted.length;
}

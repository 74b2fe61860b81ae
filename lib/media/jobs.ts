import "server-only";
import { db } from "@/lib/db";
import { partName, partsOf } from "./long-file";
import { mediaStore } from "./stores";

const unfinishedHours = 48;
const atOnce = 20;

/** Uploads that were never finished leave the store, then the list. */
export async function sweepFiles(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - unfinishedHours * 3_600_000);
  const left = await db.storedFile.findMany({ where: { isReady: false, createdAt: { lt: before } }, take: atOnce });
  const store = mediaStore();
  for (const { id, key, bytes } of left) {
    for (let part = 0; part < partsOf(bytes); part++) await store.delete(partName(key, part));
    await db.storedFile.deleteMany({ where: { id } });
  }
}

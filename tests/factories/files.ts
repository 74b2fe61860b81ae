import { randomBytes } from "node:crypto";
import { db } from "@/lib/db";
import { partBytes, partName } from "@/lib/media/long-file";
import { mediaStore } from "@/lib/media/stores";

/** A finished document in the store; set MEDIA_DIR before. */
export async function aDocument(bytes: Buffer = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(3_000)])) {
  const key = randomBytes(16).toString("hex");
  for (let at = 0, part = 0; at < bytes.length; at += partBytes, part++)
    await mediaStore().put(partName(key, part), bytes.subarray(at, at + partBytes));
  const facts = { key, kind: "pdf", format: "pdf", bytes: bytes.length, name: "guide.pdf", fingerprint: key };
  return { ...(await db.storedFile.create({ data: { ...facts, isReady: true } })), content: bytes };
}

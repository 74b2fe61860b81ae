import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { db } from "@/lib/db";
import { type FileKind, formatOf, partBytes, partName } from "@/lib/media/long-file";
import { mediaStore } from "@/lib/media/stores";

/** Stores a file of prisma/seed/assets as an upload would be, and gives its id; the same file is stored once. */
export async function writeFile(name: string, kind: FileKind, seconds: number | null = null): Promise<string> {
  const bytes = await readFile(path.join(import.meta.dirname, "assets", name));
  const key = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  for (let at = 0, part = 0; at < bytes.length; at += partBytes, part++)
    await mediaStore().put(partName(key, part), bytes.subarray(at, at + partBytes));
  const facts = { kind, format: formatOf(bytes), bytes: bytes.length, name, fingerprint: key, seconds, isReady: true };
  const { id } = await db.storedFile.upsert({ where: { key }, create: { key, ...facts }, update: facts });
  return id;
}

import "server-only";
import { randomBytes } from "node:crypto";
import { parseWebStream } from "music-metadata";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { fail, ok, type Result } from "@/lib/result";
import {
  contentTypeOfFile,
  type FileFault,
  type FileKind,
  fits,
  formatOf,
  lengthOfPart,
  partName,
  partsOf,
} from "../long-file";
import { isDirectoryCover } from "../picture-size";
import { streamFile } from "../queries/serve-file";
import { mediaStore } from "../stores";

type Announced = { name: string; bytes: number; kind: FileKind; fingerprint: string };
type Finished = { id: string; key: string; format: string };
type Started = { id: string; parts: number; have: number[] };

/** The beginning of an upload, or where an earlier one of the same file by the same person stopped. */
export async function startFile(announced: Announced, staffId: string): Promise<Result<Started, FileFault>> {
  const { bytes, kind, fingerprint } = announced;
  if (bytes > limits.fileBytes[kind]) return fail("file_too_large");
  const begun = { fingerprint, kind, bytes, createdById: staffId, isReady: false };
  const file =
    (await db.storedFile.findFirst({ where: begun, select: { id: true, key: true } })) ??
    (await db.storedFile.create({
      data: { ...announced, createdById: staffId, key: randomBytes(16).toString("hex") },
      select: { id: true, key: true },
    }));
  const parts = partsOf(bytes);
  return ok({ id: file.id, parts, have: await partsInStore(file.key, parts) });
}

/** One part, in any order; sent twice it is the same part. The first one says what the file really is. */
export async function storePart(
  { id, part, bytes }: { id: string; part: number; bytes: Uint8Array },
  staffId: string,
): Promise<Result<null, FileFault>> {
  const file = await unfinished(id, staffId);
  if (!file) return fail("file_not_found");
  if (bytes.length === 0 || bytes.length !== lengthOfPart(file.bytes, part)) return fail("file_part_wrong");
  if (part === 0) {
    const format = formatOf(bytes);
    if (!fits(file.kind as FileKind, format)) return fail("file_unsupported");
    await db.storedFile.update({ where: { id }, data: { format } });
  }
  await mediaStore().put(partName(file.key, part), bytes);
  return ok(null);
}

/** The end of an upload: everything is there, and a recording's length is read from it. */
export async function finishFile(id: string, staffId: string): Promise<Result<Finished, FileFault>> {
  const file = await unfinished(id, staffId);
  if (!file?.format) return fail(file ? "file_incomplete" : "file_not_found");
  const parts = partsOf(file.bytes);
  if ((await partsInStore(file.key, parts)).length < parts) return fail("file_incomplete");
  if (file.kind === "cover" && !isDirectoryCover(await firstPart(file.key))) return fail("cover_size_wrong");
  await db.storedFile.update({ where: { id }, data: { isReady: true, seconds: await secondsOf(file) } });
  return ok({ id, key: file.key, format: file.format });
}

// A cover is never longer than one part.
const firstPart = async (key: string) => (await mediaStore().get(partName(key, 0))) ?? new Uint8Array();

const unfinished = (id: string, staffId: string) =>
  db.storedFile.findFirst({ where: { id, createdById: staffId, isReady: false } });

async function partsInStore(key: string, parts: number): Promise<number[]> {
  const have: number[] = [];
  for (let part = 0; part < parts; part++) if (await mediaStore().exists(partName(key, part))) have.push(part);
  return have;
}

type Recording = { key: string; kind: string; format: string | null; bytes: number };

/** Whole seconds, or null for what has no length or does not tell it. */
async function secondsOf({ key, kind, format, bytes }: Recording): Promise<number | null> {
  if (kind !== "audio" && kind !== "video") return null;
  try {
    const stream = streamFile(key, { start: 0, end: bytes - 1 });
    const info = { mimeType: contentTypeOfFile(kind, format ?? ""), size: bytes };
    const { format: read } = await parseWebStream(stream, info, { duration: true, skipCovers: true });
    return read.duration ? Math.round(read.duration) : null;
  } catch {
    return null;
  }
}

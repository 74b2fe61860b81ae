import "server-only";
import { randomBytes } from "node:crypto";
import { db } from "@/lib/db";
import { ok, type Result } from "@/lib/result";
import { guardedVariants } from "./guarded-variants";
import type { PictureFault } from "./picture";
import { mediaStore } from "./stores";
import type { MakeVariants } from "./variants";

export type StoredPicture = { mediaId: string; key: string; width: number; height: number; thumbhash: string };

/** The seed passes `makeVariants` and a key of its own; uploads keep the guarded child and a random key. */
export async function storePicture(
  bytes: Uint8Array,
  { render = guardedVariants, key = randomBytes(16).toString("hex") }: { render?: MakeVariants; key?: string } = {},
): Promise<Result<StoredPicture, PictureFault>> {
  const rendered = await render(bytes);
  if (!rendered.ok) return rendered;

  const { files, width, height, thumbhash } = rendered.value;
  const store = mediaStore();
  await Promise.all(files.map((file) => store.put(`${key}${file.suffix}`, file.bytes)));
  // Last, so that no row ever names files that are not there.
  const shape = { width, height, thumbhash };
  const media = await db.media.upsert({ where: { key }, create: { key, ...shape }, update: shape });
  return ok({ mediaId: media.id, key, ...shape });
}

import { createHash } from "node:crypto";
import { db } from "@/lib/db";
import { storePicture } from "@/lib/media/commands";
import { pictureName } from "@/lib/media/picture";
import { mediaStore } from "@/lib/media/stores";
import { makeVariants } from "@/lib/media/variants";
import type { Picture } from "./demo-types";
import { renderPicture } from "./pictures";

const atOnce = 3;

/** Draws and stores every different picture once; returns the media id of each. Pictures already stored are left alone. */
export async function writePictures(
  pictures: Picture[],
  progress: (done: number, of: number) => void,
): Promise<(picture: Picture) => string> {
  const wanted = new Map(pictures.map((picture) => [keyOf(picture), picture]));
  const ids = new Map<string, string>();
  const queue = [...wanted];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        ids.set(next[0], await mediaIdOf(...next));
        progress(ids.size, wanted.size);
      }
    }),
  );
  return (picture) => ids.get(keyOf(picture)) ?? "";
}

// The key follows from what is drawn: the same shop has the same file names wherever it is seeded.
const keyOf = (picture: Picture): string =>
  createHash("sha256").update(JSON.stringify(picture)).digest("hex").slice(0, 24);

async function mediaIdOf(key: string, picture: Picture): Promise<string> {
  const known = await db.media.findUnique({ where: { key }, select: { id: true } });
  if (known && (await mediaStore().exists(pictureName(key, 640, "jpg")))) return known.id;
  const stored = await storePicture(await renderPicture(picture), { render: makeVariants, key });
  if (!stored.ok) throw new Error(`a demo picture was refused: ${stored.error}`);
  return stored.value.mediaId;
}

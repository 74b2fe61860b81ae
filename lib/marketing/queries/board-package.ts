import "server-only";
import { type ZipEntry, zipOf } from "@/lib/zip";
import type { BoardFace } from "../board";
import { networkPage } from "../board-code";
import { type BoardSizeId, boardBytesMax, boardSizeIds, boardSizes } from "../board-size";
import { boardPicture } from "./board-picture";

/** All pictures in one ZIP; null when one of them cannot be drawn now. */
export async function picturesPackage(face: BoardFace): Promise<Uint8Array<ArrayBuffer> | null> {
  const entries: ZipEntry[] = [];
  for (const size of boardSizeIds) {
    const bytes = await boardPicture(face, size, 1);
    if (!bytes) return null;
    entries.push({ name: `${size}.jpg`, bytes });
  }
  return zipOf(entries);
}

/** The HTML5 package of one size: the page, its picture (twice as dense where that is not too heavy) and a backup for networks that show none; null when it cannot be drawn now. */
export async function networkPackage(face: BoardFace, size: BoardSizeId): Promise<Uint8Array<ArrayBuffer> | null> {
  const backup = await boardPicture(face, size, 1);
  const sharp = boardSizes[size].family === "screen" ? backup : await boardPicture(face, size, 2);
  if (!backup || !sharp) return null;
  const html = Buffer.from(networkPage(face, size));
  const packed = (ad: Uint8Array) =>
    zipOf([
      { name: "index.html", bytes: html },
      { name: "ad.jpg", bytes: ad },
      { name: "backup.jpg", bytes: backup },
    ]);
  const dense = packed(sharp);
  return dense.length <= boardBytesMax ? dense : packed(backup);
}

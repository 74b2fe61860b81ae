import type { DbClient } from "@/lib/db";
import { assertMediaPath, type MediaStore } from "../store";

/** Bytes in the MediaFile table, for hosts without a disk. */
export function databaseStore(client: DbClient): MediaStore {
  return {
    async put(path, bytes) {
      assertMediaPath(path);
      const content = Uint8Array.from(bytes);
      await client.mediaFile.upsert({ where: { path }, create: { path, bytes: content }, update: { bytes: content } });
    },
    async get(path) {
      assertMediaPath(path);
      const file = await client.mediaFile.findUnique({ where: { path }, select: { bytes: true } });
      return file?.bytes ?? null;
    },
    async delete(path) {
      assertMediaPath(path);
      await client.mediaFile.deleteMany({ where: { path } });
    },
    async exists(path) {
      assertMediaPath(path);
      return (await client.mediaFile.count({ where: { path } })) > 0;
    },
  };
}

import { type Zippable, zipSync } from "fflate";

export type ZipEntry = { name: string; bytes: Uint8Array };

/** A ZIP archive of a few files, stored as they are (JPEGs cannot be packed further); the same files give the same bytes, whenever. Names are ASCII. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return new Uint8Array(zipSync(files, { level: 0, mtime: firstDay }));
}

// The first day that the format knows, in local time as it counts.
const firstDay = new Date(1980, 0, 1);

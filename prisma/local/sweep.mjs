import { opendir, stat, unlink } from "node:fs/promises";
import path from "node:path";

/**
 * Takes away what reads of other builds have kept on this disk (lib/cached-read.ts): no server of this build asks for it, and
 * one of the former that still runs reads the database again. Gives how many files went; never fails.
 * @param {string} folder Next's kept reads, .next/cache/fetch-cache
 * @param {string | undefined} stamp of this build (next.config.ts): the moment it began, in base 36
 */
export async function sweepKeptReads(folder, stamp) {
  const begun = Number.parseInt(stamp ?? "", 36);
  if (Number.isNaN(begun)) return 0;
  let swept = 0;
  for await (const name of filesIn(folder)) {
    const file = path.join(folder, name);
    const isGone = (await isOlder(file, begun)) && (await unlink(file).then(yes, no));
    if (isGone) swept += 1;
  }
  return swept;
}

const yes = () => true;
const no = () => false;

const isOlder = (file, moment) => stat(file).then(({ mtimeMs }) => mtimeMs < moment, no);

async function* filesIn(folder) {
  const entries = await opendir(folder).catch(() => []);
  for await (const entry of entries) if (entry.isFile()) yield entry.name;
}

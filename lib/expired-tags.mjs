import fs from "node:fs";
import path from "node:path";
import manifest from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";

const { areTagsExpired, tagsManifest } = manifest;
let file = "";

/**
 * Which pages an edit made stale is known to Next in memory only, and its pages lie on the disk: after a restart the old
 * ones would be served again. So the moments are written down beside them, and read once when the server starts.
 * @param {string} serverDistDir
 */
export function recallTags(serverDistDir) {
  const at = path.join(serverDistDir, "..", "cache", "expired-tags");
  if (file === at) return;
  file = at;
  const moments = new Map();
  for (const line of readLines()) {
    const [, moment, tag] = /^(\d+) (.+)$/.exec(line) ?? [];
    if (tag) moments.set(tag, Math.max(moments.get(tag) ?? 0, Number(moment)));
  }
  for (const [tag, expired] of moments) tagsManifest.set(tag, { expired, ...tagsManifest.get(tag) });
  if (moments.size > 0) fs.writeFileSync(file, linesOf(moments));
}

/**
 * @param {string | string[]} tags
 * @param {{ expire?: number }} [durations] as Next gives them: seconds until they are stale
 */
export function rememberTags(tags, durations) {
  const moment = Date.now() + (durations?.expire ?? 0) * 1000;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.appendFileSync(file, linesOf([tags].flat().map((tag) => [tag, moment])));
}

/**
 * Whether an edit made one of them stale at that moment or since.
 * @param {string[]} tags
 * @param {number} moment milliseconds
 */
export const expiredSince = (tags, moment) => areTagsExpired(tags, moment - 1);

const readLines = () => (fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n") : []);
const linesOf = (moments) => [...moments].map(([tag, moment]) => `${moment} ${tag}\n`).join("");

import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const publicFolder = path.join(import.meta.dirname, "../../public");
const folder = path.join(publicFolder, "islands");
const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/**
 * Bundles what pages without the framework run: the islands, what only a lost line needs, and the worker.
 * Gives the addresses of the first two, which change with their content; the worker is always /sw.js.
 */
export async function buildIslands() {
  const [islands, offline] = await Promise.all([bundle("islands.entry.ts"), bundle("outbox.ts")]);
  const names = [islands, offline].map((code) => `${hashOf(code)}.js`);
  // Of this build, so that the page for lost lines is fetched anew with what it looks like now.
  const worker = await bundle("worker.entry.ts", { VERSION: JSON.stringify(hashOf(`${names} ${Date.now()}`)) });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [place, code] of [islands, offline].entries()) fs.writeFileSync(path.join(folder, names[place]), code);
  fs.writeFileSync(path.join(publicFolder, "sw.js"), worker);
  return { islands: `/islands/${names[0]}`, offline: `/islands/${names[1]}` };
}

async function bundle(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    define,
    // Older phones than the framework itself reaches.
    target: "es2020",
  });
  return outputFiles[0].text;
}

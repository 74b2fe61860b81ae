import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const publicFolder = path.join(import.meta.dirname, "../../public");
const folder = path.join(publicFolder, "islands");
const keptMs = 30 * 86_400_000;
const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/**
 * Bundles what pages without the framework run: the islands, what only a lost line needs, and the worker.
 * Gives the addresses of the first two, which change with their content; the worker is always /sw.js. What chooses a
 * billboard is given as code: it runs where it stands, before anything is painted. So is what only stories need.
 */
export async function buildIslands() {
  const [islands, offline, billboard, stories] = await Promise.all([
    bundle("islands.entry.ts"),
    bundle("outbox.ts"),
    bundle("../content/billboard.entry.ts", { format: "iife" }),
    bundle("../content/films/stories.entry.ts", { format: "iife" }),
  ]);
  const names = [islands, offline].map((code) => `${hashOf(code)}.js`);
  // Of this build, so that the page for lost lines is fetched anew with what it looks like now.
  const version = JSON.stringify(hashOf(`${names} ${Date.now()}`));
  const worker = await bundle("worker.entry.ts", { define: { VERSION: version } });
  fs.mkdirSync(folder, { recursive: true });
  forgetOld();
  for (const [place, code] of [islands, offline].entries()) fs.writeFileSync(path.join(folder, names[place]), code);
  fs.writeFileSync(path.join(publicFolder, "sw.js"), worker);
  const [first = "", second = ""] = names.map((name) => `/islands/${name}`);
  return { islands: first, offline: second, billboard: billboard.trim(), stories: stories.trim() };
}

// Pages that are open, and a server that still runs from this folder, ask for those of the build before.
function forgetOld() {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (fs.statSync(file).mtimeMs < Date.now() - keptMs) fs.rmSync(file);
  }
}

async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // Older phones than the framework itself reaches.
    target: "es2020",
    ...options,
  });
  return outputFiles[0].text;
}

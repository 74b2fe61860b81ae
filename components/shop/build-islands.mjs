import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const folder = path.join(import.meta.dirname, "../../public/islands");

/** Bundles the islands for pages without the framework into public/islands, and gives the address of the file. */
export async function buildIslands() {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "islands.entry.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // Older phones than the framework itself reaches.
    target: "es2020",
  });
  const code = outputFiles[0].contents;
  const name = `${createHash("sha256").update(code).digest("hex").slice(0, 16)}.js`;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), code);
  return `/islands/${name}`;
}

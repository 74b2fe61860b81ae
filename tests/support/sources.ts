import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rooms = ["app", "components", "lib", "prisma", "tests"];
const notOurs = /^(prisma\/client|tests\/(results|bench\/bare\/\.next))/;

/** The files of a folder and of those below it, as paths from the root with `/`. */
export function filesIn(place: string): string[] {
  const at = path.join(root, place);
  if (!fs.existsSync(at)) return [];
  return fs
    .readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Every program of the project that people wrote. */
export const sources = rooms
  .flatMap(filesIn)
  .filter((file) => /\.(ts|tsx|mjs|cjs|css)$/.test(file) && !notOurs.test(file));

export const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");

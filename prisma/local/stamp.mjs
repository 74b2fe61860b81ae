import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./processes.mjs";

const ofClient = ["prisma/schema", "package-lock.json"];
const ofBuild = [
  ...["app", "components", "lib", "messages", "public", "prisma/schema"],
  ...["next.config.ts", "package.json", "package-lock.json", "tsconfig.json"],
];
// Made by the build itself.
const built = /^public.islands/;
const stampFile = (name) => path.join(root, ".data/stamps", name);

export const clientStamp = () => hashOf(ofClient, []);
export const buildStamp = (facts) => hashOf(ofBuild, facts);

export const isUnchanged = (name, stamp) =>
  fs.existsSync(stampFile(name)) && fs.readFileSync(stampFile(name), "utf8") === stamp;

export const forget = (name) => fs.rmSync(stampFile(name), { force: true });

/** Work that was interrupted leaves no stamp, so that it is done again. */
export async function stamped(name, stamp, work) {
  forget(name);
  await work();
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  fs.writeFileSync(stampFile(name), stamp);
}

function hashOf(places, facts) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const file of places.flatMap(filesIn)) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function filesIn(place) {
  const at = path.join(root, place);
  if (!fs.existsSync(at)) return [];
  if (fs.statSync(at).isFile()) return [place];
  const entries = fs.readdirSync(at, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files
    .map((file) => path.relative(root, file))
    .filter((file) => !built.test(file))
    .sort();
}

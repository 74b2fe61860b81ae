import fs from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ version?: string, resolved?: string, dev?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Package
 * @typedef {Record<string, Package>} Packages
 */

const systems = ["darwin", "win32", "linux", "freebsd", "android"];
const processors = ["arm64", "x64", "ia32", "ppc64", "s390x", "wasm32", "arm"];

/**
 * What the lock lacks of packages for other machines. A registry that does not carry them makes npm leave them out, and
 * then `npm ci` refuses the lock everywhere.
 * @param {Packages} packages
 */
export function missingOptionals(packages) {
  return Object.entries(packages).flatMap(([at, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isReachable(packages, at, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** @param {Packages} packages @param {string} from @param {string} name */
function isReachable(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** @param {{ name: string, version: string, dev?: boolean }} missing */
const entryFor = ({ name, version, dev }) => {
  const system = systems.find((word) => name.includes(word));
  const processor = processors.find((word) => name.includes(word)) ?? "x64";
  return { version, cpu: [processor], ...(system && { os: [system] }), optional: true, ...(dev && { dev }) };
};

function completeLock() {
  const file = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
  const lock = JSON.parse(fs.readFileSync(file, "utf8"));
  const missing = missingOptionals(lock.packages);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryFor(one);
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other machines added`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) completeLock();

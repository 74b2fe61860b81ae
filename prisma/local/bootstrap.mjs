import fs from "node:fs";
import path from "node:path";
import { root, run } from "./processes.mjs";

const oldest = [20, 19];

/** Refuses a Node that is too old, before anything is downloaded. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`Hanout needs Node ${oldest.join(".")} or newer, and this is ${version}: see https://nodejs.org.`);
}

/** Installs the packages of the lock file unless they are all there, so that nothing is fetched without need. */
export async function installPackages(tell) {
  if (isInstalled(readPackages("package-lock.json"), readPackages("node_modules/.package-lock.json")))
    return "already there";
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  try {
    await run(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund"], { tell });
  } catch (failure) {
    // After its reason npm prints its whole manual.
    throw new Error(failure.message.split(/npm error (?:Clean install|aliases)/)[0], { cause: failure });
  }
  return "installed";
}

/** True when each package that must be there is there in the wanted version. */
export const isInstalled = (wanted, installed) =>
  Object.entries(wanted)
    .filter(([at, { optional, peer }]) => at !== "" && !optional && !peer)
    .every(([at, { version }]) => installed[at]?.version === version);

function readPackages(file) {
  const at = path.join(root, file);
  return fs.existsSync(at) ? JSON.parse(fs.readFileSync(at, "utf8")).packages : {};
}

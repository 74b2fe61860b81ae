import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";

/** True when something listens on the port of this machine. */
export const isPortOpen = (port, host = "127.0.0.1") =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 2000 });
    const answer = (isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket
      .once("connect", () => answer(true))
      .once("error", () => answer(false))
      .once("timeout", () => answer(true));
  });

/** The process and port that the lock file of a data folder names, or null. */
export function readPostmaster(dataDir) {
  const file = path.join(dataDir, "postmaster.pid");
  if (!fs.existsSync(file)) return null;
  const [pid, , , port] = fs.readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), port: Number(port) };
}

export function isPostgresProcess(pid) {
  try {
    return nameOf(pid).includes("postgres");
  } catch {
    return false;
  }
}

function nameOf(pid) {
  // Read from /proc, since small Debian images come without `ps`. A zombie keeps its name but serves nobody.
  if (process.platform === "linux") {
    const [, name, state] = /\((.*)\) (\w)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return state === "Z" ? "" : name;
  }
  const [command, args] =
    process.platform === "win32" ? ["tasklist", ["/FI", `PID eq ${pid}`]] : ["ps", ["-p", String(pid), "-o", "comm="]];
  return spawnSync(command, args, { encoding: "utf8" }).stdout;
}

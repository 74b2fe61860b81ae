import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onOrphaned } from "./orphan.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const watcher = new URL("./leave-with-parent.mjs", import.meta.url).href;
const alive = new Set();
let isEnding = false;

/** Runs a program to its end and gives what it printed; its last lines are the message when it fails. */
export function run(command, args, { env = {}, allowFailure = false, tell = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = track(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        const latest = text.trim().split("\n").at(-1);
        if (latest) tell(latest.trim());
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0 || allowFailure) return resolve({ code, output });
      const lines = output.trimEnd().split("\n").slice(-80).join("\n");
      reject(new Error(`${args.join(" ")} ended with ${signal ?? code}:\n${lines}`));
    });
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** A long-lived Node program whose output goes to ours, and which leaves even when we are killed outright. */
export function serveNode(args, { env = {}, output = "inherit" } = {}) {
  const options = [process.env.NODE_OPTIONS, `--import ${watcher}`].filter(Boolean).join(" ");
  return track(process.execPath, args, {
    env: { ...env, NODE_OPTIONS: options },
    stdio: ["ignore", output, output],
  });
}

function track(command, args, { env, stdio }) {
  // A group of its own: a Ctrl-C of the terminal reaches only us, and we end our children in order.
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio,
    detached: process.platform !== "win32",
  });
  alive.add(child);
  child.on("close", () => alive.delete(child));
  return child;
}

/** True once our own children are being ended, so that nobody starts them anew. */
export const isLeaving = () => isEnding;

async function endAll() {
  const deadline = Date.now() + 10_000;
  signalAll("SIGTERM");
  while (alive.size > 0 && Date.now() < deadline) await sleep(50);
  signalAll("SIGKILL");
}

function signalAll(signal) {
  for (const child of alive) {
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    } catch {
      alive.delete(child);
    }
  }
}

/** Runs `work`; whatever ends it, a signal included, `release` is awaited before we leave. */
export async function untilStopped(work, release, codeOnSignal = 0) {
  const leave = async (code) => {
    if (isEnding) return;
    isEnding = true;
    await endAll();
    await release();
    process.exit(code);
  };
  const stop = () => {
    if (!isEnding) console.log("\nStopping …");
    void leave(codeOnSignal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // An npm that was killed outright leaves nobody at the terminal to stop us.
  if (process.env.npm_lifecycle_event) onOrphaned(stop);
  try {
    await leave((await work()) ?? 0);
  } catch (failure) {
    if (!isEnding) console.error(`\n${failure.message}`);
    await leave(1);
  }
  // Another call is already leaving: wait for its exit.
  await new Promise(() => {});
}

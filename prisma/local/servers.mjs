import { setTimeout as sleep } from "node:timers/promises";
import { isLeaving, serveNode } from "./processes.mjs";

const next = "node_modules/next/dist/bin/next";
const worker = ["--import", "tsx", "--conditions=react-server", "app/api/jobs/worker.ts"];
/** The built shop on PORT: Next behind our front door. Whoever serves the shop runs this file. */
export const frontServer = "prisma/local/web.mjs";
/** How Node runs it: with a small nursery, and malloc giving back what it frees, memory stays a third lower. */
export const frontArguments = ["--max-semi-space-size=8", frontServer];
export const frontEnvironment = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "131072",
  MALLOC_MMAP_THRESHOLD_: "131072",
};

const longestPauseMs = 30_000;

/** Runs Next and the worker; the promise ends, with an exit code, only when Next does. */
export function serve({ env, command, output = "inherit" }) {
  const args = command === "start" ? frontArguments : [next, "dev", "-p", env.PORT];
  const web = serveNode(args, { env: { ...frontEnvironment, ...env }, output });
  keepWorking({ env, output }, 1000);
  return new Promise((resolve) => web.on("close", (code) => resolve(code || 1)));
}

// A shop without its worker still sells: a dead worker is started anew, ever more slowly, and never takes the shop down.
function keepWorking(options, pauseMs) {
  const startedAt = Date.now();
  serveNode(worker, options).on("close", async (code, signal) => {
    if (isLeaving()) return;
    console.error(`The worker ended with ${signal ?? code} and starts again in ${pauseMs / 1000} s.`);
    await sleep(pauseMs);
    const wasHealthy = Date.now() - startedAt > 60_000;
    keepWorking(options, wasHealthy ? 1000 : Math.min(pauseMs * 2, longestPauseMs));
  });
}

/** Waits until the shop answers over HTTP. */
export async function untilItAnswers(url, patienceMs = 60_000, pauseMs = 150) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const response = await fetch(url, { redirect: "manual" }).catch(() => null);
    if (response && response.status < 500) return;
    await sleep(pauseMs);
  }
  throw new Error(`${url} does not answer after ${patienceMs / 1000} s.`);
}

import { isFree } from "../../prisma/local/environment.mjs";
import { serveNode } from "../../prisma/local/processes.mjs";
import { untilItAnswers } from "../../prisma/local/servers.mjs";

/** A free port from `from` on. */
export async function freePort(from) {
  for (let port = from; ; port++) if (await isFree(port)) return port;
}

/** Runs a web server and says how long it took to answer. */
export async function serveApp({ args, port, env, firstPath }) {
  const startedAt = performance.now();
  const child = serveNode(args, { env: { ...env, PORT: String(port) }, output: "ignore" });
  const url = `http://localhost:${port}`;
  await untilItAnswers(`${url}${firstPath}`, 60_000, 20);
  return { url, pid: child.pid, coldStartMs: performance.now() - startedAt, stop: () => stopTree(child) };
}

const stopTree = (child) =>
  new Promise((resolve) => {
    child.on("close", resolve);
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      resolve();
    }
  });

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isFree } from "../../prisma/local/environment.mjs";
import { root, runNode, serveNode } from "../../prisma/local/processes.mjs";
import { frontServer, untilItAnswers } from "../../prisma/local/servers.mjs";

const next = path.join(root, "node_modules/next/dist/bin/next");
const bare = path.join(root, "tests/bench/bare");

/** A free port from `from` on. */
export async function freePort(from) {
  for (let port = from; ; port++) if (await isFree(port)) return port;
}

/** Serves a built app and says how long it took to answer. */
export async function serveApp({ dir, port, env, firstPath }) {
  const startedAt = performance.now();
  // The shop as it is deployed, behind its front door; the bare app as Next starts it.
  const command = dir === bare ? [next, "start", dir, "-p", String(port)] : [frontServer];
  const child = serveNode(command, { env: { ...env, PORT: String(port) } });
  const url = `http://localhost:${port}`;
  await untilItAnswers(`${url}${firstPath}`);
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

/** Builds the bare app around the markup of our own pages. */
export async function buildBare({ shopUrl, pages, env }) {
  const folder = path.join(bare, "captured");
  mkdirSync(folder, { recursive: true });
  for (const [name, address] of Object.entries(pages)) {
    const html = await (await fetch(shopUrl + address)).text();
    const body = html.match(/<body[^>]*>([\s\S]*?)<script/)?.[1] ?? "";
    writeFileSync(path.join(folder, `${name}.html`), body);
  }
  await runNode([next, "build", bare], { env: { ...env, NODE_ENV: "production" } });
  return bare;
}

import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./processes.mjs";

export const demoPassword = () => process.env.DEMO_PASSWORD ?? "hanout-demo-2026";

/** Next reads these files by itself; the worker, the migrations and the seed must see the same. */
export function loadEnvFiles() {
  for (const name of [".env.local", ".env"]) {
    const file = path.join(root, name);
    if (fs.existsSync(file)) process.loadEnvFile(file);
  }
}

export function wantedPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`);
}

/** What a shop on this machine runs with; what the caller set wins. */
export function shopEnvironment({ port, databaseUrl }) {
  return {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    APP_SECRET: process.env.APP_SECRET ?? localSecret(),
    DEMO_PASSWORD: demoPassword(),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

function localSecret() {
  const file = path.join(root, ".data/secret");
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return fs.readFileSync(file, "utf8").trim();
}

/**
 * Takes the port at once, so that minutes later it is still ours, and gives the function that frees it for the shop.
 * Fails early and in plain words when another program holds it.
 */
export async function holdPort(port) {
  // A server whose parent was just killed needs a moment to notice and leave.
  for (let attempt = 0; attempt < 8; attempt++) {
    const release = await tryPort(port);
    if (release) return release;
    await sleep(500);
  }
  throw new Error(
    `Port ${port} is taken by another program (perhaps this shop is already running). Try: PORT=${port + 1} npm run demo`,
  );
}

/** Like `holdPort`, for the first free port from `from` on. */
export async function holdFreePort(from) {
  for (let port = from; port < from + 50; port++) {
    const release = await tryPort(port);
    if (release) return { port, release };
  }
  throw new Error(`No port from ${from} to ${from + 49} is free.`);
}

/** True when nothing listens on the port. */
export async function isFree(port) {
  const release = await tryPort(port);
  await release?.();
  return release !== null;
}

const tryPort = (port) =>
  new Promise((resolve) => {
    const holder = net.createServer((socket) => socket.destroy());
    const release = () => new Promise((released) => holder.close(released));
    holder.once("error", () => resolve(null)).listen(port, () => resolve(release));
    holder.unref();
  });

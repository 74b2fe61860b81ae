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

/** Fails early and in plain words when another program holds the port. */
export async function requireFreePort(port) {
  // A server whose parent was just killed needs a moment to notice and leave.
  for (let attempt = 0; attempt < 8; attempt++) {
    if (await isFree(port)) return;
    await sleep(500);
  }
  throw new Error(
    `Port ${port} is taken by another program (perhaps this shop is already running). Try: PORT=${port + 1} npm run demo`,
  );
}

export const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false)).listen(port, () => server.close(() => resolve(true)));
  });

import { type ChildProcess, spawn } from "node:child_process";
import net from "node:net";
import { fileURLToPath } from "node:url";
import { frontServer } from "../../prisma/local/servers.mjs";
import { copyTemplate, dropDatabases, startTestServer } from "./postgres.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const database = `shop_races_${process.pid}`;

export type Shop = { url: string; kill: () => Promise<void>; start: () => Promise<void> };

let servers: ChildProcess[] = [];
let port = 0;

/** Two processes of the built shop over one fresh database, as behind a balancer. */
export async function openShops(): Promise<{ shops: [Shop, Shop]; databaseUrl: string; close: () => Promise<void> }> {
  ({ port } = await startTestServer());
  const databaseUrl = await copyTemplate(port, database);
  process.env.DATABASE_URL = databaseUrl;
  const [one, other] = [await shopOn(await freePort(), databaseUrl), await shopOn(await freePort(), databaseUrl)];
  return { shops: [one, other], databaseUrl, close };
}

async function close(): Promise<void> {
  for (const server of servers) server.kill("SIGKILL");
  servers = [];
  await dropDatabases(port, database);
}

async function shopOn(own: number, databaseUrl: string): Promise<Shop> {
  const url = `http://localhost:${own}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    APP_URL: url,
    APP_SECRET: "races-secret-races-secret-races-secret",
    PORT: String(own),
    TRUSTED_PROXIES: "1",
  };
  let server: ChildProcess;
  const start = async () => {
    server = spawn(process.execPath, [frontServer], { cwd: root, env, stdio: "ignore" });
    servers.push(server);
    await untilItAnswers(`${url}/api/geo/31`);
  };
  const kill = () =>
    new Promise<void>((resolve) => {
      server.once("close", () => resolve());
      server.kill("SIGKILL");
    });
  await start();
  return { url, start, kill };
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

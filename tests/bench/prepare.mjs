import { randomBytes } from "node:crypto";
import path from "node:path";
import { startPostgres } from "../../prisma/local/postgres.mjs";
import { root } from "../../prisma/local/processes.mjs";
import { frontArguments, frontEnvironment } from "../../prisma/local/servers.mjs";
import { buildWhenChanged, generateClient, migrate } from "../../prisma/local/shop.mjs";
import { prepareChromium } from "../support/chromium.mjs";
import { freePort, serveApp } from "./apps.mjs";
import { buildBareApp } from "./bare-app.mjs";
import { fill } from "./catalogue.mjs";
import { busiestPages, connect, reviewPage } from "./database.mjs";

/** A shop with a large catalogue, a bare Next app of the same page sizes and a static server, all serving. */
export async function prepare({ products }) {
  const dir = path.join(root, ".data/bench-pg");
  // One database for each size of the catalogue, so that none has to be made twice.
  const database = `bench_${products}`;
  const postgres = await startPostgres({ dir, port: await freePort(54_400), database, isOwned: true });
  const port = await freePort(3400);
  const env = environment(postgres.url, port);
  await say("browser", prepareChromium);
  await say("database", () => migrate(env));
  await say("client", generateClient);
  await say(`catalogue of ${products}`, () => fill(env, products));
  await say("build", () => buildWhenChanged(env));

  const client = await connect(postgres.url);
  const pages = await busiestPages(client);
  const shop = await serveApp({ args: frontArguments, port, env: { ...frontEnvironment, ...env }, firstPath: "/ar" });
  const checkout = await reviewPage({ shop, database: client });
  const { args, captured } = await say("bare app", () =>
    buildBareApp({ shopUrl: shop.url, pages: { ...pages, checkout }, env }),
  );
  const beside = async (program) =>
    serveApp({ ...program, port: await freePort(port + 1), env: { ...env, CAPTURED: captured } });
  const bare = await beside({ args, firstPath: "/pages/list" });
  const floor = await beside({ args: ["tests/bench/static-server.mjs"], firstPath: "/list" });
  const stop = async () => {
    await Promise.allSettled([shop.stop(), bare.stop(), floor.stop(), client.end()]);
    await postgres.stop();
  };
  return { shop, bare, floor, pages, checkout, database: client, env, products, logFile: `${dir}.log`, stop };
}

const environment = (databaseUrl, port) => ({
  DATABASE_URL: databaseUrl,
  APP_URL: `http://localhost:${port}`,
  APP_SECRET: randomBytes(32).toString("base64url"),
  CRON_SECRET: randomBytes(32).toString("base64url"),
  MEDIA_DIR: path.join(root, ".data/media"),
  TRUSTED_PROXIES: "1",
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
});

async function say(what, work) {
  const startedAt = Date.now();
  const result = await work();
  console.log(`  ${what}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}

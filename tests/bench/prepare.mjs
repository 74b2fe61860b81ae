import { randomBytes } from "node:crypto";
import path from "node:path";
import { startPostgres } from "../../prisma/local/postgres.mjs";
import { root, runNode } from "../../prisma/local/processes.mjs";
import { buildWhenChanged, generateClient, migrate, seedWhenEmpty } from "../../prisma/local/shop.mjs";
import { buildBare, freePort, serveApp } from "./apps.mjs";
import { busiestPages, connect } from "./database.mjs";

/** A shop with a large catalogue and a bare app of the same page sizes, both built and serving. */
export async function prepare({ products }) {
  const dir = path.join(root, ".data/bench-pg");
  const server = await startPostgres({ dir, port: await freePort(54_400), database: "bench", isOwned: true });
  const port = await freePort(3400);
  const env = {
    DATABASE_URL: server.url,
    APP_URL: `http://localhost:${port}`,
    APP_SECRET: randomBytes(32).toString("base64url"),
    MEDIA_DIR: path.join(root, ".data/media"),
    TRUSTED_PROXIES: "1",
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  await say("database", () => migrate(env));
  await say("client", generateClient);
  await say(`catalogue of ${products}`, () => fill(env, products));
  await say("build", () => buildWhenChanged(env));

  const database = await connect(server.url);
  const pages = await busiestPages(database);
  const shop = await serveApp({ dir: root, port, env, firstPath: "/ar" });
  const bareDir = await say("bare app", () => buildBare({ shopUrl: shop.url, pages: { home: "/ar", ...pages }, env }));
  const bare = await serveApp({ dir: bareDir, port: await freePort(port + 1), env, firstPath: "/list" });
  const stop = async () => {
    await Promise.allSettled([shop.stop(), bare.stop(), database.end()]);
    await server.stop();
  };
  return { shop, bare, pages, database, logFile: `${dir}.log`, stop };
}

async function fill(env, products) {
  await seedWhenEmpty(env);
  const database = await connect(env.DATABASE_URL);
  const { rows } = await database.query(`SELECT count(*)::int AS n FROM "Product"`);
  await database.end();
  if (rows[0].n < products) {
    const seed = ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts", "--products", String(products)];
    await runNode(seed, { env });
  }
}

async function say(what, work) {
  const startedAt = Date.now();
  const result = await work();
  console.log(`  ${what}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}

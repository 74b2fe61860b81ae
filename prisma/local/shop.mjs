import fs from "node:fs";
import path from "node:path";
import { root, runNode } from "./processes.mjs";
import { buildStamp, clientStamp, forget, isUnchanged, stamped } from "./stamp.mjs";

const unfinishedSeed = path.join(root, ".data/seeding");

/** The database named by DATABASE_URL, or else the embedded one. */
export async function openDatabase() {
  const given = process.env.DATABASE_URL;
  if (given) {
    await query(given, "select 1");
    return { url: given, note: "the one of DATABASE_URL", stop: async () => {} };
  }
  const { development, startPostgres } = await import("./postgres.mjs");
  const server = await startPostgres({ ...development(), isOwned: true });
  return { ...server, note: `PostgreSQL on port ${server.port}` };
}

export async function generateClient() {
  const stamp = clientStamp();
  if (isUnchanged("client", stamp) && fs.existsSync(path.join(root, "prisma/client"))) return "unchanged";
  await stamped("client", stamp, () => runNode([prisma, "generate", "--config", "prisma/prisma.config.ts"]));
}

export async function migrate(env) {
  if (await isMigrated(env.DATABASE_URL)) return "nothing new";
  await runNode(["prisma/local/migrate.mjs"], { env });
}

// Asking costs milliseconds, and Prisma seconds: a second start should be quick.
async function isMigrated(databaseUrl) {
  const [{ isPrepared }] = await query(databaseUrl, `select count(found) = 2 as "isPrepared" from ${ledgers}`);
  if (!isPrepared) return false;
  const applied = await query(
    databaseUrl,
    `select migration_name as name, finished_at as "finishedAt" from "_prisma_migrations"`,
  );
  const finished = new Set(applied.filter(({ finishedAt }) => finishedAt).map(({ name }) => name));
  const wanted = fs.readdirSync(path.join(root, "prisma/migrations"), { withFileTypes: true });
  return wanted.every((entry) => !entry.isDirectory() || finished.has(entry.name));
}

const ledgers = `(values (to_regclass('public."_prisma_migrations"')), (to_regclass('graphile_worker.migrations'))) as ledger (found)`;

/** Fills a shop that has no products. A filling that was interrupted is begun anew: nobody has used that shop yet. */
export async function seedWhenEmpty(env, tell) {
  if (fs.existsSync(unfinishedSeed) && fs.readFileSync(unfinishedSeed, "utf8") === env.DATABASE_URL) {
    await query(env.DATABASE_URL, emptyAll);
  }
  const [{ isFull }] = await query(env.DATABASE_URL, `select exists (select from "Product") as "isFull"`);
  if (isFull) return "keeps its data";
  fs.mkdirSync(path.dirname(unfinishedSeed), { recursive: true });
  fs.writeFileSync(unfinishedSeed, env.DATABASE_URL);
  await runNode(["--import", "tsx", "--conditions=react-server", "prisma/seed.ts"], { env, tell });
  fs.rmSync(unfinishedSeed);
}

const emptyAll = `do $$ begin execute (
  select 'truncate ' || string_agg(format('%I', tablename), ', ') || ' cascade'
  from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'
); end $$`;

/** Builds unless this very source was already built against this very database: pages are made from its rows. */
export async function buildWhenChanged(env, tell) {
  const [{ birth }] = await query(env.DATABASE_URL, `select min(started_at)::text as birth from "_prisma_migrations"`);
  const stamp = buildStamp([env.DATABASE_URL, birth, env.APP_URL, process.versions.node]);
  if (isUnchanged("build", stamp) && fs.existsSync(path.join(root, ".next/BUILD_ID"))) return "unchanged";
  await stamped("build", stamp, () => build(env, tell));
}

/** Builds without a stamp, so that `npm run demo` never takes this build for its own. */
export async function build(env, tell) {
  forget("build");
  await runNode(["node_modules/next/dist/bin/next", "build"], { env: { ...env, NODE_ENV: "production" }, tell });
}

const prisma = "node_modules/prisma/build/index.js";

async function query(connectionString, sql) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } catch (failure) {
    throw new Error(
      `The database ${new URL(connectionString).host} does not answer: ${failure.message || failure.code}`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

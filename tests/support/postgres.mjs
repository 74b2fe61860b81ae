import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { startPostgres, urlOf } from "../../prisma/local/postgres.mjs";
import { isPortOpen } from "../../prisma/local/postgres-probe.mjs";
import { root, runNode } from "../../prisma/local/processes.mjs";

const template = "shop_test";
const migrations = path.join(root, "prisma/migrations");

// Tests lose nothing worth keeping when the machine stops, and are twice as quick without waiting for its disk.
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** The server of the tests, with a migrated database to copy from; joined when it already runs. */
export async function startTestServer({ isOwned = false } = {}) {
  const dir = path.join(root, ".data/test-pg");
  const server = await startPostgres({ dir, port: await freePort(54_330), database: "postgres", isOwned, settings });
  await migrateTemplate(server.port);
  return server;
}

/** Makes `name` anew as a copy of the migrated database and gives its address. */
export async function copyTemplate(port, name) {
  await asAdmin(port, async (client) => {
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${name}" template ${template}`);
  });
  return urlOf({ port, database: name });
}

export const dropDatabases = (port, prefix) =>
  asAdmin(port, async (client) => {
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [prefix]);
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  });

async function migrateTemplate(port) {
  const wanted = hashOfMigrations();
  await asAdmin(port, async (client) => {
    // Two test runs at once: the second waits here and finds the work done.
    await client.query("select pg_advisory_lock(411)");
    const { rows } = await client.query(
      "select shobj_description(oid, 'pg_database') as hash from pg_database where datname = $1",
      [template],
    );
    if (rows[0]?.hash === wanted) return;
    await client.query(`drop database if exists ${template} with (force)`);
    await client.query(`create database ${template}`);
    await runNode(["prisma/local/migrate.mjs"], { env: { DATABASE_URL: urlOf({ port, database: template }) } });
    await client.query(`comment on database ${template} is '${wanted}'`);
  });
}

async function asAdmin(port, use) {
  const client = new pg.Client({ connectionString: urlOf({ port, database: "postgres" }) });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function hashOfMigrations() {
  const hash = createHash("sha256");
  const names = fs.readdirSync(migrations, { recursive: true }).filter((name) => name.endsWith(".sql"));
  for (const name of names.sort()) hash.update(name).update(fs.readFileSync(path.join(migrations, name)));
  return hash.digest("hex");
}

async function freePort(from) {
  for (let port = from; port < from + 50; port++) if (!(await isPortOpen(port))) return port;
  throw new Error(`No free port from ${from} to ${from + 49} for the database of the tests.`);
}

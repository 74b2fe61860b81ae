import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const internalChar = 18;
const text = 25;
const patched = new WeakSet();
const shadowPrefix = "prisma_migrate_shadow_db_";

/** What the WASM engine reaches the database through. */
export const migrationFactory = (url) =>
  bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => repair(await main(url).connect()),
    connectToShadowDb: () => connectToShadow(url),
  });

const main = (url) => new PrismaPg(connection(url), { schema: new URL(url).searchParams.get("schema") ?? undefined });

// Given a connection string, adapter-pg takes the MAIN database for the shadow one and empties it: always pass the parts.
function connection(url, database) {
  const at = new URL(url);
  const sslmode = at.searchParams.get("sslmode");
  const socket = at.searchParams.get("host");
  return {
    host: socket ?? at.hostname,
    port: Number(at.port || 5432),
    user: decodeURIComponent(at.username),
    password: decodeURIComponent(at.password),
    database: database ?? decodeURIComponent(at.pathname.slice(1)),
    ...(sslmode && { ssl: sslmode === "disable" ? false : { rejectUnauthorized: sslmode.startsWith("verify") } }),
  };
}

async function connectToShadow(url) {
  const database = `${shadowPrefix}${randomUUID()}`;
  const owner = new pg.Client(connection(url));
  await owner.connect();
  await dropLeftBehind(owner);
  await owner.query(`create database "${database}"`);
  const shadow = repair(await new PrismaPg(connection(url, database)).connect());
  const close = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await close();
    await owner.query(`drop database if exists "${database}" with (force)`);
    await owner.end();
  };
  return shadow;
}

// A killed migration leaves its shadow behind; one that somebody is connected to is still at work.
async function dropLeftBehind(owner) {
  const { rows } = await owner.query(
    "select datname from pg_database d where starts_with(datname, $1) and not exists (select from pg_stat_activity a where a.datname = d.datname)",
    [shadowPrefix],
  );
  for (const { datname } of rows) await owner.query(`drop database if exists "${datname}"`).catch(() => {});
}

function repair(adapter) {
  readInternalChar(adapter);
  // adapter-pg cuts a script at every semicolon, also at those inside a function's body: send it whole.
  adapter.executeScript = async (script) => {
    await adapter.client.query(script).catch((refusal) => adapter.onError(refusal));
  };
  return adapter;
}

// adapter-pg does not know the type "char" of the system tables, which the engine asks for: pass it as text, then name it.
// Done on the shared prototype, so that transactions read it too.
function readInternalChar(adapter) {
  let prototype = adapter;
  while (prototype && !Object.hasOwn(prototype, "performIO")) prototype = Object.getPrototypeOf(prototype);
  if (patched.has(prototype)) return;
  patched.add(prototype);

  const { performIO, queryRaw } = prototype;
  const charColumns = new WeakMap();
  prototype.performIO = async function (query) {
    const result = await performIO.call(this, query);
    const found = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === internalChar ? [i] : []));
    for (const i of found) result.fields[i].dataTypeID = text;
    charColumns.set(query, found);
    return result;
  };
  prototype.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query);
    for (const i of charColumns.get(query) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
}

#!/usr/bin/env node
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { commandFor, locate } from "./postgres-binaries.mjs";
import { isPortOpen, isPostgresProcess, readPostmaster } from "./postgres-probe.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const patienceMs = 60_000;

/** The development database: `.data/pg` on port 54329, both of which can be changed by the environment. */
export const development = () => ({
  dir: path.resolve(root, process.env.HANOUT_PG_DIR ?? ".data/pg"),
  port: Number(process.env.HANOUT_PG_PORT ?? 54329),
  database: "hanout",
});

export const urlOf = ({ port, database }) => `postgresql://postgres@127.0.0.1:${port}/${database}`;

/**
 * Starts PostgreSQL in `dir`, or joins the one that runs there. `stop` ends it only if this call started it, or if the
 * owner that did was killed before it could; a server started without an owner stays until it is told to stop.
 */
export async function startPostgres({ dir, port, database, isOwned = false, settings = {} }) {
  const place = locate(path.resolve(dir));
  const running = await findRunning(place.dataDir);
  if (running) {
    const stop = isOwned && takeOver(dir) ? () => stopPostgres({ dir }) : async () => {};
    return ready({ port: running.port, database, stop });
  }

  await refuseForeignPort(port);
  initialise(place);
  const log = path.join(path.dirname(path.resolve(dir)), `${path.basename(dir)}.log`);
  const server = await launch({ place, port, settings, log });
  if (isOwned) fs.writeFileSync(ownerFile(dir), String(process.pid));
  else fs.rmSync(ownerFile(dir), { force: true });
  return ready({ port: server.port, database, stop: server.stop });
}

/** Ends the server of `dir`, whoever started it; false when none runs. */
export async function stopPostgres({ dir }) {
  const { dataDir } = locate(path.resolve(dir));
  const postmaster = readPostmaster(dataDir);
  if (!postmaster || !isPostgresProcess(postmaster.pid)) return false;
  await end(postmaster.pid);
  return true;
}

const ownerFile = (dir) => `${path.resolve(dir)}.owner`;

function takeOver(dir) {
  if (!fs.existsSync(ownerFile(dir))) return false;
  try {
    process.kill(Number(fs.readFileSync(ownerFile(dir), "utf8")), 0);
    return false;
  } catch {
    fs.writeFileSync(ownerFile(dir), String(process.pid));
    return true;
  }
}

async function ready({ port, database, stop }) {
  const admin = new pg.Client({ connectionString: urlOf({ port, database: "postgres" }) });
  await admin.connect();
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [database]);
  // Two starters may both find it missing: the second one's refusal (42P04 or a unique violation) is success.
  if (rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(database)}`).catch(ignoreDuplicate);
  await admin.end();
  return { url: urlOf({ port, database }), port, stop };
}

function ignoreDuplicate(refusal) {
  if (refusal.code !== "42P04" && refusal.code !== "23505") throw refusal;
}

async function findRunning(dataDir) {
  const postmaster = readPostmaster(dataDir);
  if (!postmaster) return null;
  // A number left behind by a killed server may by now belong to another program, which PostgreSQL takes for a server.
  if (!isPostgresProcess(postmaster.pid)) {
    fs.rmSync(path.join(dataDir, "postmaster.pid"), { force: true });
    return null;
  }
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && isPostgresProcess(postmaster.pid)) {
    // Read again each time: a server that is just starting has not written its port yet.
    const { port } = readPostmaster(dataDir) ?? {};
    if (port && (await answers(port, dataDir))) return { port };
    await sleep(100);
  }
  return null;
}

async function answers(port, dataDir) {
  const client = new pg.Client({
    connectionString: urlOf({ port, database: "postgres" }),
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as dir, 1 as one");
    return fs.realpathSync(rows[0].dir) === fs.realpathSync(dataDir);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function refuseForeignPort(port) {
  if (!(await isPortOpen(port))) return;
  throw new Error(
    `Port ${port} is taken by another program. Free it, choose another with HANOUT_PG_PORT=${port + 1}, or set DATABASE_URL.`,
  );
}

function initialise(place) {
  if (fs.existsSync(path.join(place.dataDir, "PG_VERSION"))) return;
  // Made beside and renamed, so that a kill in the middle leaves nothing half made.
  const draft = `${place.dataDir}.${process.pid}`;
  fs.mkdirSync(path.dirname(draft), { recursive: true });
  const [command, args] = commandFor(place, "initdb", [
    ...["-D", draft, "-U", "postgres", "-A", "trust", "-E", "UTF8"],
    ...["--locale-provider=icu", "--icu-locale=und", "--locale=C", "--no-instructions"],
  ]);
  const made = spawnSync(command, args, { encoding: "utf8", ...place.spawnAs });
  if (made.status !== 0) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder: ${made.stderr || made.error?.message}`);
  }
  try {
    fs.renameSync(draft, place.dataDir);
  } catch (refusal) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(path.join(place.dataDir, "PG_VERSION"))) throw refusal;
  }
}

async function launch({ place, port, settings, log }) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const child = spawnServer({ place, port, settings, log });
    while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
      if (await answers(port, place.dataDir)) return { port, stop: () => end(child.pid) };
      await sleep(50);
    }
    const rival = await findRunning(place.dataDir);
    if (rival) return { port: rival.port, stop: async () => {} };
    // After a kill -9 the orphans of the old server hold its shared memory for a moment.
    await sleep(300);
  }
  throw new Error(`PostgreSQL does not start. The end of ${log}:\n${tail(log)}`);
}

function spawnServer({ place, port, settings, log }) {
  const wanted = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: "128MB",
    ...settings,
  };
  const options = Object.entries(wanted).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command, args] = commandFor(place, "postgres", ["-D", place.dataDir, "-p", String(port), ...options]);
  const output = fs.openSync(log, "a");
  // Detached: a Ctrl-C reaches the whole group of the terminal, and the database must be the last to go.
  const child = spawn(command, args, { stdio: ["ignore", output, output], detached: true, ...place.spawnAs });
  fs.closeSync(output);
  child.on("error", () => {});
  child.unref();
  return child;
}

async function end(pid) {
  const isGone = () => !isPostgresProcess(pid);
  if (isGone()) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + 20_000;
  while (!isGone() && Date.now() < deadline) await sleep(50);
  if (!isGone()) process.kill(pid, "SIGQUIT");
}

const tail = (file) => fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-8).join("\n");

const commands = {
  start: async () => (await startPostgres(development())).url,
  stop: async () => ((await stopPostgres(development())) ? "stopped" : "not running"),
  url: async () => urlOf(development()),
};

async function run(command) {
  try {
    console.log(await command());
  } catch (failure) {
    console.error(failure.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await run(
    commands[process.argv[2] ?? "start"] ?? (async () => "usage: node prisma/local/postgres.mjs start | stop | url"),
  );
}

import "server-only";
import pg from "pg";
import { pool } from "@/lib/db";
import { env } from "@/lib/env";

// graphile-worker keeps the jobs of a killed worker locked for four hours. A session lock is given back by Postgres
// the moment its process dies, so it tells the dead from the slow.
let life: Promise<pg.Client> | undefined;

/** Holds a session lock named after the worker for as long as this process lives. */
export function proveAlive(workerId: string): Promise<pg.Client> {
  life = (life ?? connect()).then(async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 1))", [workerId]);
    return client;
  });
  return life;
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true });
  // Without its connection this worker counts as dead; it must really stop, or its jobs could run twice.
  client.on("error", () => process.exit(1));
  await client.connect();
  return client;
}

/** Gives back the jobs whose worker no longer holds its lock; returns how many workers were dead. */
export async function freeJobsOfDeadWorkers(): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs
     WHERE locked_by IS NOT NULL AND locked_at < now() - interval '1 second'
       AND pg_try_advisory_xact_lock(hashtextextended(locked_by, 1))`,
  );
  if (rows.length > 0) await pool.query("SELECT graphile_worker.force_unlock_workers($1)", [rows.map(({ id }) => id)]);
  return rows.length;
}

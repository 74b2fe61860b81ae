import pg from "pg";
import { copyTemplate } from "./postgres.mjs";

/** One database per worker process, so that test files run side by side without seeing each other. */
export function openOwnDatabase(): Promise<string> {
  const { TEST_PG_PORT: port, TEST_DATABASES: databases, VITEST_POOL_ID: worker } = process.env;
  return copyTemplate(port, `${databases}${worker}`);
}

// Triggers and foreign keys sleep meanwhile: the ledgers refuse to be emptied, and DELETE waits for no open reader.
const emptyAll = `
  DO $$ DECLARE place regclass; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR place IN
      SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.relname <> '_prisma_migrations'
        AND (n.nspname = 'public' OR (n.nspname = 'graphile_worker' AND c.relname IN ('_private_jobs', '_private_job_queues')))
    LOOP EXECUTE format('DELETE FROM %s', place); END LOOP;
  END $$`;

/** Empties every table, queued jobs included. */
export async function emptyDatabase(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(emptyAll);
  await client.end();
}

import "server-only";
import type { DbClient } from "@/lib/db";
import type { Task } from "./task";

/** Puts jobs on the queue in the transaction of the fact they follow: no fact without its job, no job without its fact. */
export async function enqueue(tx: DbClient, tasks: Task[]): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(t.name, t.payload, run_at := t."runAt", max_attempts := 10, job_key := t.key)
    FROM jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) AS t(name text, payload json, "runAt" timestamptz, key text)`;
}

/** Takes a waiting job off the queue; nothing happens when it has run or never was. */
export async function dequeue(tx: DbClient, key: string): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.remove_job(${key})`;
}

/** Runs `change` the first time `key` is seen and never again, in the caller's transaction: a job that is tried twice works once. */
export async function once(tx: DbClient, key: string, change: () => Promise<void>): Promise<void> {
  const isFirst = await tx.$executeRaw`INSERT INTO "JobRun" (key) VALUES (${key}) ON CONFLICT DO NOTHING`;
  if (isFirst === 1) await change();
}

import "server-only";
import { EventEmitter } from "node:events";
import {
  Logger,
  type Runner,
  type RunnerOptions,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import { pool } from "@/lib/db";
import { log, messageOf } from "@/lib/log";
import { withTx } from "@/lib/tx";
import { enqueue, once } from "./commands";
import { freeJobsOfDeadWorkers, proveAlive } from "./liveness";
import type { Handlers, Task, TaskName } from "./task";

// In UTC, an hour behind Algiers: the doctor comes on the night before Saturday, when few buy.
const crontab =
  "7 * * * * weigh_banners\n17 3 * * * sweep\n40 2 * * * rivals_daily\n0 7 * * * stock_daily\n5 7 * * * outreach_daily\n20 1 * * 6 seo_weekly";

/** Runs jobs until stopped. Jobs of workers that died are taken over within a minute. */
export async function startWorker(handlers: Handlers): Promise<Runner> {
  await freeJobsOfDeadWorkers();
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => void proveAlive(worker.workerId));
  const watch = setInterval(() => void freeJobsOfDeadWorkers().catch(report), 15_000);
  events.on("stop", () => clearInterval(watch));
  return run({ ...options(handlers), events, concurrency: 4, pollInterval: 1_000, crontab });
}

/** Runs what is due and returns: for a cron request where no process lives long. Nobody watches the clock there, so what the calendar has for this hour and day is put on the queue first. */
export async function runDueJobs(handlers: Handlers, now = new Date()): Promise<void> {
  await freeJobsOfDeadWorkers();
  await enqueueCalendar(now);
  await runOnce(options(handlers));
}

async function enqueueCalendar(now: Date): Promise<void> {
  const isSaturday = now.getUTCDay() === 6;
  const tasks: Task[] = [
    { name: "sweep", payload: {} },
    { name: "rivals_daily", payload: {} },
    { name: "stock_daily", payload: {} },
    { name: "outreach_daily", payload: {} },
  ];
  if (isSaturday) tasks.push({ name: "seo_weekly", payload: {} });
  const hourly: Task[] = [{ name: "weigh_banners", payload: {} }];
  const at = now.toISOString();
  await withTx(async (tx) => {
    await once(tx, `calendar:${at.slice(0, 10)}`, () => enqueue(tx, tasks));
    await once(tx, `calendar:${at.slice(0, 13)}`, () => enqueue(tx, hourly));
  });
}

const options = (handlers: Handlers): RunnerOptions => ({
  pgPool: pool,
  taskList: tasksOf(handlers),
  noHandleSignals: false,
  logger: quiet,
});

// The library tells of every job that went well; a shop runs thousands.
const quiet = new Logger(() => (level, message) => {
  // A failed task is logged by `perform`, in one line.
  if (level === "error" && !message.startsWith("Failed task")) log.error("jobs", { message });
  if (level === "warning") log.warn("jobs", { message });
});

function tasksOf(handlers: Handlers): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (payload: unknown) => perform(name as TaskName, handle as (payload: unknown) => Promise<void>, payload),
    ]),
  );
}

async function perform(name: TaskName, handle: (payload: unknown) => Promise<void>, payload: unknown): Promise<void> {
  try {
    await handle(payload);
  } catch (error) {
    log.error("job_failed", { name, reason: messageOf(error) });
    throw error;
  }
}

const report = (error: unknown) => log.error("dead_workers_not_checked", { reason: messageOf(error) });

import { expect, it } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { runDueJobs } from "@/lib/jobs/runner";
import type { Handlers } from "@/lib/jobs/task";

const friday = new Date("2026-11-20T03:00:00Z");
const saturday = new Date("2026-11-21T03:00:00Z");

it("puts the jobs of the day on the queue once where no worker watches the clock", async () => {
  const ran: string[] = [];
  const listening: Handlers = {
    ...handlers,
    sweep: async () => void ran.push("sweep"),
    seo_weekly: async () => void ran.push("seo_weekly"),
  };

  await runDueJobs(listening, friday);
  await runDueJobs(listening, friday);
  expect(ran).toEqual(["sweep"]);

  await runDueJobs(listening, saturday);
  expect(ran.slice(1).sort()).toEqual(["seo_weekly", "sweep"]);
});

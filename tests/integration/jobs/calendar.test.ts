import { expect, it } from "vitest";
import { handlers } from "@/app/api/jobs/handlers";
import { runDueJobs } from "@/lib/jobs/runner";
import type { Handlers } from "@/lib/jobs/task";

const friday = new Date("2026-11-20T03:00:00Z");
const anHourLater = new Date("2026-11-20T04:00:00Z");
const saturday = new Date("2026-11-21T03:00:00Z");

it("puts the jobs of the day and of the hour on the queue once where no worker watches the clock", async () => {
  const ran: string[] = [];
  const listening: Handlers = {
    ...handlers,
    sweep: async () => void ran.push("sweep"),
    weigh_banners: async () => void ran.push("weigh_banners"),
    seo_weekly: async () => void ran.push("seo_weekly"),
  };

  await runDueJobs(listening, friday);
  await runDueJobs(listening, friday);
  expect(ran.sort()).toEqual(["sweep", "weigh_banners"]);

  await runDueJobs(listening, anHourLater);
  expect(ran.slice(2)).toEqual(["weigh_banners"]);

  await runDueJobs(listening, saturday);
  expect(ran.slice(3).sort()).toEqual(["seo_weekly", "sweep", "weigh_banners"]);
});

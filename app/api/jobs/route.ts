import { runDueJobs } from "@/lib/jobs/runner";
import { machineRoute } from "@/lib/machine-route";
import { handlers } from "./handlers";

export const maxDuration = 60;

/** The cron entry where no worker lives: runs what is due. */
export const GET = machineRoute(async () => {
  await runDueJobs(handlers);
  return { ok: true };
});

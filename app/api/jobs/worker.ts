import { startWorker } from "@/lib/jobs/runner";
import { handlers } from "./handlers";

const runner = await startWorker(handlers);
await runner.promise;
process.exit(0);

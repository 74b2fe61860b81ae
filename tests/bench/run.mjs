import os from "node:os";
import { parseArgs } from "node:util";
import { untilStopped } from "../../prisma/local/processes.mjs";
import { prepare } from "./prepare.mjs";
import { printReport } from "./report.mjs";
import { rowsOf } from "./rows.mjs";

// `npm run bench`: every budget of the project, measured beside a bare Next app on the same machine in the same run.
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, products: { type: "string", default: "5000" } },
});

let stage;
await untilStopped(
  async () => {
    console.log(`${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}, Node ${process.versions.node}`);
    stage = await prepare({ products: Number(values.products) });
    const rows = await rowsOf(stage, { rounds: values.quick ? 1 : 3, lighthouseRuns: values.quick ? 1 : 5 });
    return printReport(rows);
  },
  async () => stage?.stop(),
);

import os from "node:os";
import { parseArgs } from "node:util";
import { untilStopped } from "../../prisma/local/processes.mjs";
import { prepare } from "./prepare.mjs";
import { printReport } from "./report.mjs";
import { row } from "./row.mjs";
import { growthRows } from "./rows/growth.mjs";
import { lighthouseRows } from "./rows/lighthouse.mjs";
import { orderRows } from "./rows/orders.mjs";
import { processRows } from "./rows/processes.mjs";
import { searchRows } from "./rows/search.mjs";
import { speedRows } from "./rows/speed.mjs";
import { statementRows } from "./rows/statements.mjs";
import { weightRows } from "./rows/weights.mjs";

// `npm run bench`: every budget of the project, measured beside a bare Next app and a static server in the same run.
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    products: { type: "string", default: "5000" },
    only: { type: "string", default: "" },
    lighthouse: { type: "string", default: "5" },
  },
});
const parts = {
  bytes: weightRows,
  sql: statementRows,
  search: searchRows,
  lighthouse: lighthouseRows,
  speed: speedRows,
  orders: orderRows,
  process: processRows,
  growth: growthRows,
};
const chosen = Object.entries(parts).filter(([name]) => !values.only || values.only.split(",").includes(name));
const options = { rounds: values.quick ? 1 : 3, lighthouseRuns: values.quick ? 1 : Number(values.lighthouse) };

let stage;
await untilStopped(
  async () => {
    const heading = `${new Date().toISOString().slice(0, 10)}, ${values.products} products, ${machine()}`;
    console.log(heading);
    stage = await prepare({ products: Number(values.products) });
    const rows = [];
    for (const [name, measure] of chosen) {
      const startedAt = Date.now();
      rows.push(...(await rowsOf(name, () => measure(stage, options))));
      console.log(`  ${name}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
    }
    return printReport(rows, heading);
  },
  async () => stage?.stop(),
);

// What was measured before and after a part that fails is still worth its table.
async function rowsOf(name, measure) {
  try {
    return await measure();
  } catch ({ message }) {
    return [row(`${name}: ${message.split("\n")[0]}`, "", { gate: "is measured", holds: false })];
  }
}

function machine() {
  const model = os.cpus()[0]?.model.trim() ?? "";
  return `${os.cpus().length} cores (${model}), load ${os.loadavg()[0].toFixed(1)}, Node ${process.versions.node}`;
}

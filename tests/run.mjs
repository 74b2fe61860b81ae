import fs from "node:fs";
import { parseArgs } from "node:util";
import { installPackages, requireNode } from "../prisma/local/bootstrap.mjs";
import { runNode, untilStopped } from "../prisma/local/processes.mjs";
import { generateClient } from "../prisma/local/shop.mjs";
import { takeSteps } from "../prisma/local/steps.mjs";
import { check, checks, results, runVitest } from "./support/suites.mjs";
import { failure, newTally, summaryOf } from "./support/tally.mjs";

// Nothing but Node's own modules may be imported here: in a fresh clone there is nothing else yet.
const projectsOf = { unit: ["unit"], integration: ["integration", "contracts"], e2e: [] };
const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
const tally = newTally();
let server;

await untilStopped(work, finish, 130);

async function finish() {
  await server?.stop();
  console.log(summaryOf(tally));
}

async function work() {
  fs.mkdirSync(results, { recursive: true });
  try {
    requireNode();
    if (only && !projectsOf[only])
      throw new Error(`--only takes ${Object.keys(projectsOf).join(", ")}, not “${only}”.`);
    await takeSteps([...preparation(), ...suites(), ...journeys()]);
  } catch (stopper) {
    tally.add(failure("The tests cannot go on", stopper.message));
  }
  for (const text of tally.failures()) console.error(`\n✗ ${text}`);
  console.log("");
  return tally.failed > 0 ? 1 : 0;
}

function preparation() {
  return [
    ["Packages", installPackages],
    ["Database", openDatabase],
    ["Database client", generateClient],
  ];
}

async function openDatabase() {
  const { startTestServer } = await import("./support/postgres.mjs");
  server = await startTestServer({ isOwned: true });
  return `PostgreSQL on port ${server.port}`;
}

function suites() {
  if (only === "e2e") return [];
  const projects = only ? projectsOf[only] : Object.values(projectsOf).flat();
  const statics = only
    ? []
    : [["Route types", typegen], ...checks.map(([title, args]) => [title, counted(() => check(title, args))])];
  return [...statics, [`Tests: ${projects.join(", ")}`, counted((tell) => runVitest(projects, tell))]];
}

async function typegen() {
  await runNode(["node_modules/next/dist/bin/next", "typegen"]);
}

function journeys() {
  if (only && only !== "e2e") return [];
  let env;
  const stage = (name) => async (tell) => (await import("./support/journeys.mjs"))[name](env, tell);
  return [
    ["Browser", async () => (await import("./support/chromium.mjs")).prepareChromium()],
    [
      "Shop of the journeys",
      async (tell) => {
        env = await (await import("./support/journeys.mjs")).prepareShop(server.port, tell);
      },
    ],
    ["Build", stage("buildShop")],
    ["Tests: two shops over one database", counted((tell) => runVitest(["races"], tell))],
    ["Server", stage("openShop")],
    ["Journeys", counted(stage("runPlaywright"))],
  ];
}

function counted(part) {
  return async (tell) => {
    const outcome = await part(tell);
    tally.add(outcome);
    return summaryOf(outcome);
  };
}

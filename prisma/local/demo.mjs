import { installPackages, requireNode } from "./bootstrap.mjs";
import { demoPassword, holdPort, loadEnvFiles, shopEnvironment, wantedPort } from "./environment.mjs";
import { untilStopped } from "./processes.mjs";
import { serve, untilItAnswers } from "./servers.mjs";
import { buildWhenChanged, generateClient, migrate, openDatabase, seedWhenEmpty } from "./shop.mjs";
import { takeSteps } from "./steps.mjs";

// Nothing but Node's own modules may be imported here: in a fresh clone there is nothing else yet.
let database;
let env;

await untilStopped(
  async () => {
    requireNode();
    loadEnvFiles();
    const port = wantedPort();
    const releasePort = await holdPort(port);
    await takeSteps([
      ["Packages", installPackages],
      ["Database", () => open(port)],
      ["Database client", generateClient],
      ["Migrations", () => migrate(env)],
      ["Demo shop", (tell) => seedWhenEmpty(env, tell)],
      ["Build", (tell) => buildWhenChanged(env, tell)],
    ]);
    await releasePort();
    const ended = serve({ env: { ...env, NODE_ENV: "production" }, command: "start" });
    const code = await Promise.race([untilItAnswers(`http://localhost:${port}/ar`), ended]);
    if (code) return code;
    welcome(port);
    return ended;
  },
  async () => database?.stop(),
);

async function open(port) {
  database = await openDatabase();
  env = shopEnvironment({ port, databaseUrl: database.url });
  return database.note;
}

function welcome(port) {
  const at = `http://localhost:${port}`;
  const password = demoPassword();
  console.log(`
  The shop is open.

    Arabic   ${at}/ar
    French   ${at}/fr
    Panel    ${at}/admin
             owner@hanout.demo   ${password}
             agent@hanout.demo   ${password}

  Ctrl-C stops it; its data stays in .data.
`);
}

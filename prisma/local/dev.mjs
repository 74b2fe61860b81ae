import { installPackages, requireNode } from "./bootstrap.mjs";
import { holdPort, loadEnvFiles, shopEnvironment, wantedPort } from "./environment.mjs";
import { untilStopped } from "./processes.mjs";
import { serve } from "./servers.mjs";
import { generateClient, migrate, openDatabase, seedWhenEmpty } from "./shop.mjs";
import { takeSteps } from "./steps.mjs";

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
    ]);
    await releasePort();
    return serve({ env: { ...env, NODE_ENV: "development" }, command: "dev" });
  },
  async () => database?.stop(),
);

async function open(port) {
  database = await openDatabase();
  env = shopEnvironment({ port, databaseUrl: database.url });
  return database.note;
}

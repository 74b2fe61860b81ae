import fs from "node:fs";
import path from "node:path";
import { holdFreePort, shopEnvironment } from "../../prisma/local/environment.mjs";
import { root, runNode } from "../../prisma/local/processes.mjs";
import { serve, untilItAnswers } from "../../prisma/local/servers.mjs";
import { build, seedWhenEmpty } from "../../prisma/local/shop.mjs";
import { copyTemplate } from "./postgres.mjs";
import { results } from "./suites.mjs";
import { readPlaywright } from "./tally.mjs";

let releasePort;

/** A shop of its own for the journeys: a fresh seed, its own pictures, a free port. */
export async function prepareShop(databasePort, tell) {
  const { port, release } = await holdFreePort(3100);
  const databaseUrl = await copyTemplate(databasePort, "shop_e2e");
  const env = {
    ...shopEnvironment({ port, databaseUrl }),
    APP_URL: `http://localhost:${port}`,
    MEDIA_DIR: path.join(root, ".data/test-media"),
    // Each journey speaks as another buyer, by its own X-Forwarded-For: the limits per address hold here too.
    TRUSTED_PROXIES: "1",
    AUDIT_PAGES: "180",
  };
  await seedWhenEmpty(env, tell);
  releasePort = release;
  return env;
}

export const buildShop = (env, tell) => build(env, tell);

/** Serves the shop; what it says goes to a file. */
export async function openShop(env) {
  const output = fs.openSync(path.join(results, "server.log"), "w");
  await releasePort();
  const ended = serve({ env: { ...env, NODE_ENV: "production" }, command: "start", output });
  const died = ended.then((code) => {
    throw new Error(`The shop ended with ${code}: see tests/results/server.log.`);
  });
  died.catch(() => {});
  await Promise.race([untilItAnswers(`${env.APP_URL}/ar`), died]);
}

export async function runPlaywright(env, tell) {
  const report = path.join(results, "e2e.json");
  fs.rmSync(report, { force: true });
  const ended = await runNode(
    ["node_modules/@playwright/test/cli.js", "test", "--config", "tests/playwright.config.ts"],
    {
      allowFailure: true,
      tell,
      env: { ...env, E2E_URL: env.APP_URL, NO_COLOR: "1", FORCE_COLOR: "0" },
    },
  );
  fs.writeFileSync(path.join(results, "e2e.log"), ended.output);
  return readPlaywright(report, ended);
}

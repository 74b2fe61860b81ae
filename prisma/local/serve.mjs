import fs from "node:fs";
import { requireNode } from "./bootstrap.mjs";
import { loadEnvFiles, wantedPort } from "./environment.mjs";
import { greetFirstOwner } from "./first-owner.mjs";
import { root, untilStopped } from "./processes.mjs";
import { serve, untilItAnswers } from "./servers.mjs";
import { warm } from "./warm.mjs";

await untilStopped(
  async () => {
    requireNode();
    loadEnvFiles();
    requireProduction();
    const port = String(wantedPort());
    const ended = serve({ env: { PORT: port, NODE_ENV: "production" }, command: "start" });
    const url = `http://localhost:${port}`;
    untilItAnswers(`${url}/ar`)
      .then(() => Promise.all([greetFirstOwner(process.env), warm(url)]))
      .catch((failure) => console.error(failure.message));
    return ended;
  },
  async () => {},
);

function requireProduction() {
  for (const name of ["DATABASE_URL", "APP_SECRET", "APP_URL"]) {
    if (!process.env[name]) throw new Error(`${name} must be set to serve the shop: see “Deploy” in README.md.`);
  }
  if (process.env.APP_SECRET.length < 32)
    throw new Error("APP_SECRET must have 32 characters or more: openssl rand -base64 48");
  if (!fs.existsSync(`${root}.next/BUILD_ID`)) throw new Error("The shop is not built yet: npm run build");
}

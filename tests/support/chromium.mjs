import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { run, runNode } from "../../prisma/local/processes.mjs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** A Chromium of the system, or undefined for the one that Playwright fetches itself. */
export const chromiumPath = () => process.env.CHROMIUM_PATH ?? places.find((place) => fs.existsSync(place));

/** Finds a browser or fetches one; how it was found. */
export async function prepareChromium() {
  if (chromiumPath()) return chromiumPath();
  if (hasPlaywrightsOwn()) return "Playwright's own";
  const attempts = [...(isRootOnDebian() ? [installFromDebian] : []), fetchByPlaywright];
  const reasons = [];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (failure) {
      reasons.push(failure.message.split("\n").slice(-4).join("\n"));
    }
  }
  throw new Error(
    `No Chromium for the browser journeys. Install one (Debian: sudo apt-get install chromium) or name one by CHROMIUM_PATH.\n${reasons.join("\n")}`,
  );
}

function hasPlaywrightsOwn() {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return fs.existsSync(chromium.executablePath());
}

const isRootOnDebian = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  if (!chromiumPath()) throw new Error("Debian installed no chromium.");
  return chromiumPath();
}

async function fetchByPlaywright() {
  await runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  return "fetched by Playwright";
}

import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./support/chromium.mjs";

const results = (name: string) => fileURLToPath(new URL(`results/${name}`, import.meta.url));

export default defineConfig({
  testDir: "e2e",
  outputDir: results("e2e"),
  // Two slow cores at full load: a journey of a dozen pages takes its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Journeys share one shop: each makes the buyer and the order it needs.
  fullyParallel: false,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: results("e2e.json") }]],
  use: {
    baseURL: process.env.E2E_URL ?? "http://localhost:3000",
    // A step that is stuck says which one it is, instead of running out the whole journey.
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // A trace of every step takes a fifth of the time: on a build machine it is kept of what is tried again.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
      ],
    },
  },
});

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const support = (name: string) => `${root}tests/support/${name}`;

// Two cores at full load are slow, and no test may fail for that.
const shared = {
  testTimeout: 30_000,
  root,
  environment: "node" as const,
  // Decoders and servers have time limits of their own, which a machine that does other work may miss once.
  retry: process.env.CI ? 2 : 0,
  server: { deps: { inline: [/next-intl/] } },
};

// Both need Next's server, which no test runs in: one refuses to be imported, the other to work.
const alias = [
  { find: "@", replacement: root.slice(0, -1) },
  { find: /^server-only$/, replacement: support("server-only.ts") },
  { find: /^next\/cache$/, replacement: support("next-cache.ts") },
];

const onDatabase = {
  ...shared,
  globalSetup: [support("test-database.ts")],
  setupFiles: [support("own-database.ts")],
  pool: "forks" as const,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Requests of tests say by X-Forwarded-For whose they are.
  env: { TRUSTED_PROXIES: "1" },
};

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      {
        extends: true,
        test: { ...shared, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}", "tests/*.test.ts"] },
      },
      { extends: true, test: { ...onDatabase, name: "integration", include: ["tests/integration/**/*.test.ts"] } },
      // Needs a build (`next build`): two processes of the shop over one database.
      {
        extends: true,
        test: {
          ...shared,
          name: "races",
          include: ["tests/races/**/*.test.ts"],
          pool: "forks" as const,
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { ...onDatabase, name: "contracts", include: ["tests/contracts/**/*.test.ts"] } },
    ],
  },
});

import { runMigrations } from "graphile-worker";
import { loadEnvFiles } from "./environment.mjs";
import { development, urlOf } from "./postgres.mjs";
import { runNode } from "./processes.mjs";

loadEnvFiles();
const connectionString = process.env.DATABASE_URL ?? urlOf(development());

try {
  const { output } = await runNode(
    ["node_modules/prisma/build/index.js", "migrate", "deploy", "--config", "prisma/prisma.config.ts"],
    {
      env: { DATABASE_URL: connectionString },
    },
  );
  console.log(output.trim().split("\n").at(-1));
  await runMigrations({ connectionString });
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}

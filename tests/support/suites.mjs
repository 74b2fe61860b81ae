import fs from "node:fs";
import path from "node:path";
import { root, runNode } from "../../prisma/local/processes.mjs";
import { failure, pass, readVitest } from "./tally.mjs";

export const results = path.join(root, "tests/results");

/** The checks that run nothing of the shop. */
export const checks = [
  ["Format and lint", ["node_modules/@biomejs/biome/bin/biome", "check"]],
  ["Types", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  ["Dependency rules", ["tests/support/check-imports.mjs"]],
];

export async function check(title, args) {
  const { code, output } = await runNode(args, { allowFailure: true });
  return code === 0 ? pass() : failure(title, output);
}

/** Runs projects of Vitest on the test server of `port`. */
export async function runVitest(projects, tell) {
  const name = projects.join("-");
  const report = path.join(results, `${name}.json`);
  fs.rmSync(report, { force: true });
  const wanted = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ended = await runNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config",
      "tests/vitest.config.ts",
      ...wanted,
      ...reporters,
      "--passWithNoTests",
    ],
    { allowFailure: true, tell, env: { NODE_ENV: "test", NO_COLOR: "1" } },
  );
  fs.writeFileSync(path.join(results, `${name}.log`), ended.output);
  return readVitest(report, ended);
}

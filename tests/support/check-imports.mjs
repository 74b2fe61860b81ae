import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";
import { isTypeOnly } from "./type-imports.mjs";

const folders = ["app", "components", "lib", "prisma"];

// A type leaves no trace in what runs, so that a component may name the row it draws.
const rulesOfWhatRuns = new Set([
  "components-fetch-nothing",
  "pages-write-through-actions",
  "rules-are-pure",
  "only-reads-and-writes-touch-prisma",
]);

const { forbidden, options } = createRequire(import.meta.url)("../dependency-cruiser.cjs");
const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } });
const broken = output.summary.violations.filter(
  ({ rule, from, to }) => !(rulesOfWhatRuns.has(rule.name) && isTypeOnly(from, to)),
);

for (const { rule, from, to } of broken) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${output.summary.totalCruised} modules, ${broken.length} broken dependency rules`);
process.exitCode = broken.length > 0 ? 1 : 0;

import { mkdirSync, writeFileSync } from "node:fs";

const titles = ["", "ours", "bare Next", "static", "gate", "holds"];
const verdict = (holds) => (holds === null ? "" : holds ? "yes" : "NO");

/** Prints the table, keeps it as Markdown, says which gates are missed, and gives the exit code. */
export function printReport(rows, heading) {
  const cells = rows.map(({ name, ours, bare, floor, gate, holds }) =>
    [name, ours, bare, floor, gate, verdict(holds)].map(String),
  );
  const widths = titles.map((title, i) => Math.max(title.length, ...cells.map((cell) => cell[i].length)));
  const line = (cell) => `| ${cell.map((text, i) => text.padEnd(widths[i])).join(" | ")} |`;
  const table = [line(titles), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
  console.log(`\n${heading}\n\n${table}\n`);
  mkdirSync("tests/results", { recursive: true });
  writeFileSync("tests/results/bench.md", `${heading}\n\n${table}\n`);

  const missed = rows.filter(({ holds }) => holds === false);
  console.log(missed.length === 0 ? "All gates hold." : `Missed: ${missed.map(({ name }) => name).join("; ")}`);
  return missed.length === 0 ? 0 : 1;
}

import { mkdirSync, writeFileSync } from "node:fs";

const titles = ["", "ours", "bare Next", "gate", "holds"];

/** Prints the table, keeps it as Markdown, says which gates are missed, and gives the exit code. */
export function printReport(rows) {
  const cells = rows.map(({ name, ours, bare, gate, holds }) =>
    [name, ours, bare, gate, holds ? "yes" : "NO"].map(String),
  );
  const widths = titles.map((title, i) => Math.max(title.length, ...cells.map((cell) => cell[i].length)));
  const line = (cell) => `| ${cell.map((text, i) => text.padEnd(widths[i])).join(" | ")} |`;
  const table = [line(titles), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
  console.log(table);
  mkdirSync("tests/results", { recursive: true });
  writeFileSync("tests/results/bench.md", `${table}\n`);

  const missed = rows.filter(({ holds }) => !holds);
  console.log(missed.length === 0 ? "All gates hold." : `Missed: ${missed.map(({ name }) => name).join("; ")}`);
  return missed.length === 0 ? 0 : 1;
}

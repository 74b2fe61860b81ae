import { z } from "zod";
import { toAsciiDigits } from "@/lib/text";

export const measures = [
  ...(["chest", "waist", "hips", "shoulders", "sleeve", "length", "inseam", "neck"] as const),
  ...(["foot", "head"] as const),
] as const;
export type Measure = (typeof measures)[number];
export const measuresMax = 6;
export const sizesMax = 12;

/** Body or garment in cm: "88", "70.5" or "88–92"; "" where a size has no such measure. */
const cell = /^(\d{1,3}(\.\d)?(–\d{1,3}(\.\d)?)?)?$/;
const stored = z.object({
  measures: z.array(z.enum(measures)).min(1).max(measuresMax),
  rows: z
    .array(z.object({ size: z.string().min(1).max(20), values: z.array(z.string().regex(cell)) }))
    .min(1)
    .max(sizesMax),
});
export type SizeChart = z.output<typeof stored>;

/** What the database keeps, or null where nothing or nothing usable is. */
export const sizeChartOf = (kept: unknown): SizeChart | null => stored.safeParse(kept).data ?? null;

/** The nearest of the charts that the database keeps: the product's own, its shelf's, or that of the shelf above. */
export const firstChart = (...kept: unknown[]): SizeChart | null =>
  kept.map(sizeChartOf).find((chart) => chart !== null) ?? null;

export type SizeChartFault = "size_chart_measures" | "size_chart_line" | "size_chart_long" | "option_twice";
type Read = { chart: SizeChart | null } | { fault: SizeChartFault };

/** A chart as typed: a line a size, its name and then a figure for each measure, also as pasted from a spreadsheet. */
export function readSizeChart(wanted: readonly Measure[], typed: string): Read {
  const lines = toAsciiDigits(typed)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (lines.length === 0) return { chart: null };
  const columns = measures.filter((measure) => wanted.includes(measure));
  if (columns.length === 0 || columns.length > measuresMax) return { fault: "size_chart_measures" };
  if (lines.length > sizesMax) return { fault: "size_chart_long" };
  const rows = lines.flatMap((line) => readLine(line, columns.length) ?? []);
  if (rows.length < lines.length) return { fault: "size_chart_line" };
  return new Set(rows.map(({ size }) => size)).size < rows.length
    ? { fault: "option_twice" }
    : { chart: { measures: columns, rows } };
}

// A name may hold spaces ("10 ans"), figures may not unless signs stand between them: they are counted from the end.
// A lone dash is an empty cell, so a name with one in it was meant as figures ("S 88 - 92").
function readLine(line: string, count: number): SizeChart["rows"][number] | null {
  const parts = /[\t|;؛]/.test(line) ? line.trim().split(/\s*[\t|;؛]\s*/) : line.trim().split(/\s+/);
  const values = parts.slice(-count).map(figureOf);
  const size = parts.slice(0, -count).join(" ").replace(/\s*:$/, "");
  const isNamed = size !== "" && size.length <= 20 && !/(^|\s)[-–—](\s|$)/.test(size);
  const isRead = isNamed && values.every((value) => cell.test(value));
  return isRead ? { size, values } : null;
}

const figureOf = (typed: string): string =>
  typed
    .replace(/[,٫]/g, ".")
    .replace(/\s*[-–—]\s*/, "–")
    .replace(/^–$/, "");

/** Only the sizes that are sold, and only measures they have; the whole chart where no name is known to it. */
export function chartFor(chart: SizeChart, sold: readonly string[]): SizeChart {
  const names = sold.map(plainName);
  const known = chart.rows.filter(({ size }) => names.includes(plainName(size)));
  const rows = known.length > 0 ? known : chart.rows;
  const told = chart.measures.map((_, column) => rows.some(({ values }) => values[column]));
  return {
    measures: chart.measures.filter((_, column) => told[column]),
    rows: rows.map(({ size, values }) => ({ size, values: values.filter((_, column) => told[column]) })),
  };
}

const plainName = (size: string): string => size.replace(/\s/g, "").toLowerCase();

/** The lines that `readSizeChart` reads back. */
export const linesOf = ({ rows }: SizeChart): string =>
  rows
    .map(({ size, values }) => [size, ...values.map((value) => value.replace("–", "-") || "-")].join(" ; "))
    .join("\n");

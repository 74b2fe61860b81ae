import type { ReactNode } from "react";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";

/** A moment on a chart: `tick` under its axis, short; `label` in words, for the tip and the table. */
export type Moment = { label: string; tick: string };

const tick = { fill: "var(--muted)" };
const quiet = { stroke: "var(--muted)", tickLine: false, tick } as const;

/** How the charts of the panel look; their frame runs from left to right, their time as people read. */
export const chartMargin = { top: 8, right: 0, bottom: 0, left: 0 };
export const timeAxis = (locale: Locale) => ({
  ...quiet,
  dataKey: "tick",
  reversed: locale === "ar",
  axisLine: { stroke: "var(--line)" },
  interval: "preserveStartEnd" as const,
  minTickGap: 20,
  tickMargin: 6,
  // Room for half a date, so that the newest is not cut at the edge.
  padding: { left: 26, right: 26 },
  // An Arabic date must be told that the frame's direction is not its own.
  tickFormatter: (text: string) => (locale === "ar" ? `\u2067${text}\u2069` : text),
});
export const valueAxis = (locale: Locale) => ({
  ...quiet,
  orientation: locale === "ar" ? ("right" as const) : ("left" as const),
  axisLine: false,
  tickFormatter: formatCount,
});
export const tooltipLooks = (locale: Locale) => ({
  contentStyle: {
    background: "var(--card)",
    border: "1px solid var(--line)",
    borderRadius: 10,
    direction: locale === "ar" ? ("rtl" as const) : ("ltr" as const),
  },
  labelStyle: { color: "var(--muted)" },
  itemStyle: { color: "var(--ink)" },
  cursor: { stroke: "var(--edge)" },
  formatter: (value: unknown) => formatCount(Number(value)),
  labelFormatter: (text: ReactNode, [first]: readonly { payload?: Partial<Moment> }[]) => first?.payload?.label ?? text,
});

const tick = { fill: "var(--muted)" };
const quiet = { stroke: "var(--muted)", tickLine: false, tick } as const;

/** How the axes and labels of the panel's charts look; their frame runs from left to right, their time as people read. */
export const chartMargin = { top: 8, right: 8, bottom: 0, left: 8 };
export const timeAxis = (isRtl: boolean) => ({
  ...quiet,
  dataKey: "label",
  reversed: isRtl,
  minTickGap: 24,
  // An Arabic date must be told that the frame's direction is not its own.
  tickFormatter: (label: string) => (isRtl ? `\u2067${label}\u2069` : label),
});
export const valueAxis = (isRtl: boolean) => ({
  ...quiet,
  orientation: isRtl ? ("right" as const) : ("left" as const),
  axisLine: false,
});
export const tooltipLooks = {
  contentStyle: { background: "var(--card)", border: "1px solid var(--line)", borderRadius: 10 },
  labelStyle: { color: "var(--muted)" },
  itemStyle: { color: "var(--ink)" },
};

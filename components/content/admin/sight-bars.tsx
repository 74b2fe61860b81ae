"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { DayFigures } from "@/lib/content/sight";
import { formatCount } from "@/lib/figures";

type Props = { days: DayFigures[]; seenLabel: string; actedLabel: string };

/** Two bars a day. */
export function SightBars({ days, seenLabel, actedLabel }: Props) {
  const data = days.map(({ day, ...figures }) => ({ ...figures, day: day.slice(5) }));
  return (
    <ResponsiveContainer width="100%" height={192}>
      <BarChart accessibilityLayer={false} data={data} barGap={0}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="day" tick={{ fontSize: 12, fill: "var(--muted)" }} interval="preserveStartEnd" />
        <YAxis
          allowDecimals={false}
          width="auto"
          tick={{ fontSize: 12, fill: "var(--muted)" }}
          tickFormatter={formatCount}
        />
        <Tooltip
          contentStyle={{ background: "var(--card)", border: "1px solid var(--line)", borderRadius: 10 }}
          formatter={(value) => formatCount(Number(value))}
        />
        <Bar dataKey="seen" name={seenLabel} fill="var(--accent)" isAnimationActive={false} />
        <Bar dataKey="acted" name={actedLabel} fill="var(--clay)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}

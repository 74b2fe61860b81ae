"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

/** In whole dinars; null = not known that day. */
export type PricePoint = { label: string; theirs: number | null; ours: number | null };
type Props = { points: PricePoint[]; names: { theirs: string; ours: string }; isRtl: boolean };

/** Two prices over time: theirs in steps, ours dashed. Its table stands beside it, for who cannot see it. */
export function PriceChart({ points, names, isRtl }: Props) {
  return (
    <div dir="ltr" aria-hidden="true" className="h-60 w-full text-xs">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart accessibilityLayer={false} data={points} margin={{ top: 8, right: 8, bottom: 0, left: 8 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="label"
            reversed={isRtl}
            stroke="var(--muted)"
            tickLine={false}
            minTickGap={24}
            // The frame is left-to-right: an Arabic date must be told that it is not.
            tickFormatter={(label: string) => (isRtl ? `\u2067${label}\u2069` : label)}
            tick={{ fill: "var(--muted)" }}
          />
          <YAxis
            orientation={isRtl ? "right" : "left"}
            domain={["auto", "auto"]}
            width={48}
            stroke="var(--muted)"
            tickLine={false}
            axisLine={false}
            tick={{ fill: "var(--muted)" }}
          />
          <Tooltip
            contentStyle={{ background: "var(--card)", border: "1px solid var(--line)", borderRadius: 10 }}
            labelStyle={{ color: "var(--muted)" }}
            itemStyle={{ color: "var(--ink)" }}
          />
          <Line {...line} type="stepAfter" dataKey="theirs" name={names.theirs} stroke="var(--sale)" />
          <Line
            {...line}
            type="stepAfter"
            dataKey="ours"
            name={names.ours}
            stroke="var(--accent)"
            strokeDasharray="6 4"
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

const line = { strokeWidth: 2, dot: false, connectNulls: false, isAnimationActive: false } as const;

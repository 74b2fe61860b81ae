"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

export type TrendPoint = { label: string; value: number };
type Props = { points: TrendPoint[]; name: string; domain?: [number, number]; isRtl: boolean };

/** A line over time. The newest point stands where the reading ends; its table stands beside it, for who cannot see it. */
export function TrendChart({ points, name, domain, isRtl }: Props) {
  return (
    <div dir="ltr" aria-hidden="true" className="h-56 w-full text-xs">
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
            domain={domain}
            allowDecimals={false}
            width={32}
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
          <Line
            type="monotone"
            dataKey="value"
            name={name}
            stroke="var(--accent)"
            strokeWidth={2}
            dot={points.length <= 31 && { r: 3, fill: "var(--accent)" }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

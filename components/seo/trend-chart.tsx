"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { chartMargin, timeAxis, tooltipLooks, valueAxis } from "./chart-looks";

export type TrendPoint = { label: string; value: number };
type Props = { points: TrendPoint[]; name: string; domain?: [number, number]; isRtl: boolean };

/** A line over time. The newest point stands where the reading ends; its table stands beside it, for who cannot see it. */
export function TrendChart({ points, name, domain, isRtl }: Props) {
  return (
    <div dir="ltr" aria-hidden="true" className="h-56 w-full text-xs">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart accessibilityLayer={false} data={points} margin={chartMargin}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis {...timeAxis(isRtl)} />
          <YAxis {...valueAxis(isRtl)} domain={domain} allowDecimals={false} width={32} />
          <Tooltip {...tooltipLooks} />
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

"use client";

import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Locale } from "@/lib/locale";
import { chartMargin, type Moment, timeAxis, tooltipLooks, valueAxis } from "./chart-looks";

export type TrendPoint = Moment & { value: number };
type Props = { points: TrendPoint[]; name: string; domain?: [number, number]; locale: Locale };

/** A line over time. The newest point stands where the reading ends; its table stands beside it, for who cannot see it. */
export function TrendChart({ points, name, domain, locale }: Props) {
  return (
    <div dir="ltr" aria-hidden="true" className="h-56 w-full text-xs">
      <ResponsiveContainer width="100%" height="100%">
        <AreaChart accessibilityLayer={false} data={points} margin={chartMargin}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis {...timeAxis(locale)} />
          <YAxis {...valueAxis(locale)} domain={domain} allowDecimals={false} width="auto" />
          <Tooltip {...tooltipLooks(locale)} />
          <Area
            dataKey="value"
            name={name}
            stroke="var(--accent)"
            strokeWidth={2}
            strokeLinejoin="round"
            fill="var(--accent)"
            fillOpacity={0.1}
            dot={points.length <= 31 && { r: 3, fill: "var(--accent)", fillOpacity: 1 }}
            isAnimationActive={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
}

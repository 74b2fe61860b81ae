"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Locale } from "@/lib/locale";
import { formatMoney, moneyParts } from "@/lib/money";
import { chartMargin, type Moment, timeAxis, tooltipLooks, valueAxis } from "./chart-looks";

/** In centimes; null = not known that day. */
export type PricePoint = Moment & { theirs: number | null; ours: number | null };
type Props = { points: PricePoint[]; names: { theirs: string; ours: string }; locale: Locale };

/** Two prices over time: theirs in steps, ours dashed. Its table stands beside it, for who cannot see it. */
export function PriceChart({ points, names, locale }: Props) {
  return (
    <div dir="ltr" aria-hidden="true" className="h-60 w-full text-xs">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart accessibilityLayer={false} data={points} margin={chartMargin}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis {...timeAxis(locale)} />
          <YAxis
            {...valueAxis(locale)}
            domain={["auto", "auto"]}
            width="auto"
            tickFormatter={(centimes: number) => moneyParts(centimes, locale).amount}
          />
          <Tooltip {...tooltipLooks(locale)} formatter={(centimes) => formatMoney(Number(centimes), locale)} />
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

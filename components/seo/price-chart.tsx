"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { chartMargin, timeAxis, tooltipLooks, valueAxis } from "./chart-looks";

/** In whole dinars; null = not known that day. */
export type PricePoint = { label: string; theirs: number | null; ours: number | null };
type Props = { points: PricePoint[]; names: { theirs: string; ours: string }; isRtl: boolean };

/** Two prices over time: theirs in steps, ours dashed. Its table stands beside it, for who cannot see it. */
export function PriceChart({ points, names, isRtl }: Props) {
  return (
    <div dir="ltr" aria-hidden="true" className="h-60 w-full text-xs">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart accessibilityLayer={false} data={points} margin={chartMargin}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis {...timeAxis(isRtl)} />
          <YAxis {...valueAxis(isRtl)} domain={["auto", "auto"]} width={48} />
          <Tooltip {...tooltipLooks} />
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

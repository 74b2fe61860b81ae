import type { ReactNode } from "react";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { TrendChart, type TrendPoint } from "./trend-chart";

type Props = {
  points: TrendPoint[];
  name: string;
  tableLabel: ReactNode;
  dateLabel: ReactNode;
  locale: Locale;
  domain?: [number, number];
};

/** A line over time and the same numbers as a table. */
export function Trend({ points, name, tableLabel, dateLabel, locale, domain }: Props) {
  return (
    <>
      <TrendChart points={points} name={name} domain={domain} locale={locale} />
      <details className="mt-2">
        <summary className="link min-h-11 content-center text-sm">{tableLabel}</summary>
        <table className="mt-1 w-full max-w-sm text-sm">
          <thead>
            <tr className="text-muted">
              <th scope="col" className="py-1 text-start font-medium">
                {dateLabel}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {name}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, value }) => (
              <tr key={label} className="border-t border-line">
                <td className="py-1">{label}</td>
                <td className="py-1 text-end tabular-nums">{formatCount(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

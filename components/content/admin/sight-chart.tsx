"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type DayFigures, figuresOf } from "@/lib/content/sight";
import { formatCount, formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";

// The drawing comes after the figures: the table is complete without it.
const Bars = dynamic(() => import("./sight-bars").then((part) => part.SightBars), {
  ssr: false,
  loading: () => <div className="h-48" />,
});

/** Views and clicks day by day, drawn and told. */
export function SightChart({ days, locale }: { days: DayFigures[]; locale: Locale }) {
  const t = useTranslations("content.admin.banner");
  const shown = days.filter(({ seen }) => seen > 0);
  if (shown.length === 0) return <p className="text-muted">{t("nobody")}</p>;
  return (
    <div className="grid grid-cols-1 gap-3">
      {/* Time runs left to right here in both languages; the words around it do not. */}
      <div dir="ltr" aria-hidden="true">
        <Bars days={days} seenLabel={t("seen")} actedLabel={t("clicks")} />
      </div>
      <details>
        <summary className="link inline-flex min-h-11 items-center">{t("table")}</summary>
        <table className="data-table">
          <thead>
            <tr>
              {(["day", "seen", "clicks", "rate"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ day, seen, acted }) => (
              <tr key={day}>
                <th scope="row">
                  <bdi>{day}</bdi>
                </th>
                <td>{formatCount(seen)}</td>
                <td>{formatCount(acted)}</td>
                <td>
                  <bdi>{formatPercent(figuresOf({ seen, acted, reach: seen }).rate * 100, locale)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type DayFigures, figuresOf, percentOf } from "@/lib/content/sight";

// The drawing comes after the figures: the table is complete without it.
const Bars = dynamic(() => import("./sight-bars").then((part) => part.SightBars), {
  ssr: false,
  loading: () => <div className="h-48" />,
});

/** Views and clicks day by day, drawn and told. */
export function SightChart({ days }: { days: DayFigures[] }) {
  const t = useTranslations("content.admin.banner");
  const shown = days.filter(({ seen }) => seen > 0);
  return (
    <div className="grid grid-cols-1 gap-3">
      {/* Time runs left to right here in both languages; the words around it do not. */}
      <div dir="ltr" aria-hidden="true">
        <Bars days={days} seenLabel={t("seen")} actedLabel={t("clicks")} />
      </div>
      <details>
        <summary className="link inline-flex min-h-11 items-center">{t("table")}</summary>
        {shown.length === 0 && <p className="text-muted">{t("nobody")}</p>}
        {shown.length > 0 && (
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
                  <td>{seen}</td>
                  <td>{acted}</td>
                  <td>
                    <bdi>{percentOf(figuresOf({ seen, acted, reach: seen }).rate)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
    </div>
  );
}

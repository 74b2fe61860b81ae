import { sourceGroups, type VisitDay, visitsOf } from "@/lib/analytics/visit-days";
import { formatDay } from "@/lib/dates";
import { formatCount } from "@/lib/figures";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { groupColours } from "./group-colours";

type Props = { days: VisitDay[]; locale: Locale };

/** A column a day, piled up from its sources; it runs as people read, and its table stands beside it. */
export function VisitChart({ days, locale }: Props) {
  const t = translations(locale, "analytics");
  const most = Math.max(1, ...days.map(visitsOf));
  const nameOf = ({ day }: VisitDay) => formatDay(new Date(day), locale);
  const marks = [days[0], days[Math.floor(days.length / 2)], days.at(-1)];
  return (
    <>
      <div aria-hidden="true">
        <p className="text-xs text-muted tabular-nums">{formatCount(most)}</p>
        <ul className="flex h-44 items-end gap-px border-y border-line sm:gap-1">
          {days.map((day) => (
            <li
              key={day.day}
              title={`${nameOf(day)}: ${formatCount(visitsOf(day))}`}
              className="flex min-w-0 flex-1 flex-col-reverse overflow-hidden rounded-t-sm hover:opacity-80"
              style={{ blockSize: `${(visitsOf(day) / most) * 100}%` }}
            >
              {sourceGroups.map((group) => (
                <span key={group} className={groupColours[group]} style={{ flexGrow: day[group], flexBasis: 0 }} />
              ))}
            </li>
          ))}
        </ul>
        <p className="mt-1 flex justify-between text-xs text-muted">
          {marks.map((day) => day && <span key={day.day}>{nameOf(day)}</span>)}
        </p>
      </div>
      <details className="mt-2">
        <summary className="link min-h-11 content-center text-sm">{t("asTable")}</summary>
        {/* On phones it scrolls sideways, which a keyboard must be able to do too. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by arrow keys (axe: scrollable-region-focusable) */}
        <section tabIndex={0} aria-label={t("asTable")} className="overflow-x-auto">
          <table className="mt-1 w-full max-w-xl text-sm">
            <thead>
              <tr className="text-muted">
                {[t("day"), ...sourceGroups.map((group) => t(`groups.${group}`))].map((name, place) => (
                  <th
                    key={name}
                    scope="col"
                    className={`px-1.5 py-1 font-medium ${place === 0 ? "text-start" : "text-end"}`}
                  >
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map((day) => (
                <tr key={day.day} className="border-t border-line">
                  <th scope="row" className="px-1.5 py-1 text-start font-normal whitespace-nowrap">
                    {nameOf(day)}
                  </th>
                  {sourceGroups.map((group) => (
                    <td key={group} className="px-1.5 py-1 text-end tabular-nums">
                      {formatCount(day[group])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

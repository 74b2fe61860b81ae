import { sourceGroups, totalsOf, type VisitDay, visitsOf } from "@/lib/analytics/visit-days";
import { formatCount } from "@/lib/figures";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { groupColours } from "./group-colours";

/** What each colour of the chart stands for, and how much of the whole it is. */
export function GroupTotals({ days, locale }: { days: VisitDay[]; locale: Locale }) {
  const t = translations(locale, "analytics");
  const totals = totalsOf(days);
  const all = Math.max(1, visitsOf(totals));
  return (
    <dl className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {sourceGroups.map((group) => (
        <div key={group} className="rounded-control bg-tint p-3">
          <dt className="flex items-center gap-2 text-sm text-muted">
            <span aria-hidden="true" className={`size-3 shrink-0 rounded-sm ${groupColours[group]}`} />
            {t(`groups.${group}`)}
          </dt>
          <dd className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-xl font-semibold tabular-nums">{formatCount(totals[group])}</span>
            <bdi dir="ltr" className="text-sm text-muted tabular-nums">
              {Math.round((totals[group] / all) * 100)} %
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

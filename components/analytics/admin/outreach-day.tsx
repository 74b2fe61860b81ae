import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { isDue } from "@/lib/analytics/outreach";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/locale";

type Props = { site: { status: string; nextOn: Date | null }; today: string; locale: Locale };

/** The day of the next step, marked when it has come or is past. */
export async function OutreachDay({ site, today, locale }: Props) {
  if (!site.nextOn) return null;
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  const isToday = site.nextOn.toISOString().slice(0, 10) === today;
  return (
    <span className="inline-flex flex-wrap items-center gap-2 text-sm text-muted">
      <span className="whitespace-nowrap">{formatDay(site.nextOn, locale)}</span>
      {isDue(site, today) && <Badge tone={isToday ? "clay" : "sale"}>{t(isToday ? "today" : "overdue")}</Badge>}
    </span>
  );
}

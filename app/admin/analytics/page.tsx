import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/admin/page-header";
import { AnalyticsHeader } from "@/components/analytics/admin/analytics-header";
import { GroupTotals } from "@/components/analytics/admin/group-totals";
import { LandingTable } from "@/components/analytics/admin/landing-table";
import { SourceList } from "@/components/analytics/admin/source-list";
import { VisitChart } from "@/components/analytics/admin/visit-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { countRoomNews } from "@/lib/analytics/queries/room-news";
import { listOrganicLandings, listSources, listVisitDays } from "@/lib/analytics/queries/visits";
import { visitsOf } from "@/lib/analytics/visit-days";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "analytics" });
  return { title: t("title") };
}

export default async function SourcesPage() {
  const { locale } = await requireStaff("seo");
  const now = new Date();
  const [days, sources, landings, news, t] = await Promise.all([
    listVisitDays(now),
    listSources(now),
    listOrganicLandings(now),
    countRoomNews(now),
    getTranslations({ locale, namespace: "analytics" }),
  ]);
  const hasVisits = days.some((day) => visitsOf(day) > 0);
  return (
    <>
      <AnalyticsHeader current="sources" news={news} locale={locale} />
      {hasVisits ? (
        <div className="grid grid-cols-1 gap-6">
          <Section id="days" title={t("month")}>
            <VisitChart days={days} locale={locale} />
            <GroupTotals days={days} locale={locale} />
          </Section>
          <Section id="organic" title={t("organic")} text={t("organicText")}>
            <LandingTable landings={landings} locale={locale} />
          </Section>
          <Section id="sources" title={t("sources")}>
            <SourceList sources={sources} locale={locale} />
          </Section>
        </div>
      ) : (
        <EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="map-pin" size={32} />} />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/admin/page-header";
import { AnalyticsHeader } from "@/components/analytics/admin/analytics-header";
import { SpeedCards } from "@/components/analytics/admin/speed-cards";
import { SpeedTable } from "@/components/analytics/admin/speed-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { countRoomNews } from "@/lib/analytics/queries/room-news";
import { listVitals } from "@/lib/analytics/queries/vitals";
import { speedsByNetwork, speedsByPage, speedsOf } from "@/lib/analytics/speed";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "analytics.rooms" });
  return { title: t("speed") };
}

export default async function SpeedPage() {
  const { locale } = await requireStaff("seo");
  const now = new Date();
  const [rows, news, t] = await Promise.all([
    listVitals(now),
    countRoomNews(now),
    getTranslations({ locale, namespace: "analytics.speed" }),
  ]);
  const networks = speedsByNetwork(rows).map((line) => ({ ...line, name: t(`networks.${line.key}`) }));
  const pages = speedsByPage(rows).map((line) => ({ ...line, name: t(`pages.${line.key}`) }));
  return (
    <>
      <AnalyticsHeader current="speed" news={news} locale={locale} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} text={t("emptyText")} icon={<Icon name="clock" size={32} />} />
      ) : (
        <div className="grid grid-cols-1 gap-6">
          <SpeedCards speeds={speedsOf(rows)} locale={locale} />
          <Section id="networks" title={t("byNetwork")} text={t("byNetworkText")}>
            <SpeedTable caption={t("byNetwork")} header={t("network")} lines={networks} locale={locale} />
          </Section>
          <Section id="pages" title={t("byPage")}>
            <SpeedTable caption={t("byPage")} header={t("page")} lines={pages} locale={locale} />
          </Section>
        </div>
      )}
    </>
  );
}

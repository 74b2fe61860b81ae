import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/admin/page-header";
import { AnalyticsHeader } from "@/components/analytics/admin/analytics-header";
import { HostList } from "@/components/analytics/admin/host-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { countHosts, listHosts } from "@/lib/analytics/queries/hosts";
import { countDueOutreach } from "@/lib/analytics/queries/outreach";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "analytics.rooms" });
  return { title: t("links") };
}

export default async function LinksPage() {
  const { locale } = await requireStaff("seo");
  const now = new Date();
  const [fresh, seen, ignored, counts, due, t] = await Promise.all([
    listHosts("new"),
    listHosts("seen"),
    listHosts("ignored"),
    countHosts(),
    countDueOutreach(now),
    getTranslations({ locale, namespace: "analytics" }),
  ]);
  return (
    <>
      <AnalyticsHeader current="links" news={{ links: counts.new, outreach: due }} locale={locale} />
      <div className="grid grid-cols-1 gap-6">
        {fresh.length > 0 && (
          <Section id="new" title={t("newHosts", { count: counts.new })}>
            <HostList hosts={fresh} now={now} locale={locale} />
          </Section>
        )}
        {seen.length > 0 && (
          <Section id="seen" title={t("seenHosts")}>
            <HostList hosts={seen} now={now} locale={locale} />
          </Section>
        )}
        {fresh.length + seen.length === 0 && (
          <EmptyState title={t("noHosts")} text={t("noHostsText")} icon={<Icon name="link" size={32} />} />
        )}
        {ignored.length > 0 && (
          <details>
            <summary className="link min-h-11 content-center">{t("ignoredHosts", { count: counts.ignored })}</summary>
            <div className="card mt-2 p-4 sm:p-6">
              <HostList hosts={ignored} now={now} locale={locale} />
            </div>
          </details>
        )}
      </div>
    </>
  );
}

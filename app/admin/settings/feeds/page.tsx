import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { FeedCards } from "@/components/seo/feed-cards";
import { FeedProblems } from "@/components/seo/feed-problems";
import { ShelfMapping } from "@/components/seo/shelf-mapping";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { env } from "@/lib/env";
import { feedReport, listFeedVisits } from "@/lib/seo/queries/feed-report";

const path = "/admin/settings/feeds";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("feeds") };
}

export default async function FeedsPage({ searchParams }: PageProps<"/admin/settings/feeds">) {
  const [staff, { problem }] = await Promise.all([requireStaff("settings.write"), searchParams]);
  const { locale } = staff;
  setRequestLocale(locale);
  const [report, visits, shelves, t] = await Promise.all([
    feedReport(locale, String(problem ?? "")),
    listFeedVisits(),
    listCategoryChoices(locale),
    getTranslations({ locale }),
  ]);

  return (
    <>
      <PageHeader title={t("admin.nav.feeds")} />
      <SettingsTabs staff={staff} here="feeds" />
      <div className="grid grid-cols-1 gap-6">
        <div>
          <p className="text-muted">{t("seo.feeds.intro")}</p>
          <p className="mt-1 font-medium">{t("seo.feeds.items", { items: report.items, products: report.products })}</p>
        </div>
        <FeedCards origin={env.APP_URL} locale={locale} visits={visits} now={new Date()} />
        <Section id="problems" title={t("seo.feeds.problems")} text={t("seo.feeds.problemsText")}>
          <FeedProblems report={report} path={path} locale={locale} />
        </Section>
        <Section
          id="shelves"
          title={t("seo.feeds.shelves")}
          text={t.rich("seo.feeds.shelvesText", {
            list: (words) => (
              <a href={taxonomy} className="link" target="_blank" rel="noopener noreferrer">
                {words}
              </a>
            ),
          })}
        >
          <ShelfMapping shelves={shelves} texts={{ save: t("seo.feeds.saveShelves"), empty: t("seo.feeds.asAbove") }} />
        </Section>
      </div>
    </>
  );
}

const taxonomy = "https://www.google.com/basepages/producttype/taxonomy-with-ids.fr-FR.txt";

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { KeywordImport } from "@/components/seo/keyword-import";
import { KeywordPlan } from "@/components/seo/keyword-plan";
import { KeywordTable } from "@/components/seo/keyword-table";
import { Trend } from "@/components/seo/trend";
import { ButtonLink } from "@/components/ui/button";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { formatMonth } from "@/lib/dates";
import { algerianDay } from "@/lib/search/search-note";
import { chosenTerms, termFilters } from "@/lib/seo/keyword-term";
import { listTerms, monthlySearches } from "@/lib/seo/queries/keywords";

const path = "/admin/seo/keywords";
const shown = 60;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.keywords" });
  return { title: t("title") };
}

export default async function KeywordsPage({ searchParams }: PageProps<"/admin/seo/keywords">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), searchParams]);
  const query = listQuery(asked);
  const filter = termFilters.find((name) => name === query.show) ?? "all";
  const [terms, months, t] = await Promise.all([
    listTerms(null),
    monthlySearches(),
    getTranslations({ locale, namespace: "seo.keywords" }),
  ]);
  const chosen = chosenTerms(terms, filter);
  const tabs = termFilters.map((name) => ({
    label: t(`filters.${name}`),
    href: listHref(path, {}, { show: name === "all" ? null : name }),
    count: chosenTerms(terms, name).length,
    isOn: name === filter,
  }));
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          <ButtonLink href={`${path}/synonyms`} look="quiet">
            {t("manageSynonyms")}
          </ButtonLink>
        }
      />
      <p className="-mt-3 mb-2 max-w-prose text-muted">{t("intro")}</p>
      <a href={`${path}/intents`} className="link mb-4 inline-flex min-h-11 items-center">
        {t("intents")}
      </a>
      <div className="grid grid-cols-1 gap-6">
        <FilterTabs label={t("filters.label")} tabs={tabs} />
        {filter === "planned" && chosen.length > 0 && <KeywordPlan terms={chosen} locale={locale} />}
        <KeywordTable terms={chosen.slice(0, shown)} locale={locale} isPlan={filter === "planned"} />
        {months.length > 1 && (
          <Section id="months" title={t("monthly")}>
            <Trend
              points={months.map(({ month, searches }) => {
                const label = formatMonth(month, locale);
                return { label, tick: label, value: searches };
              })}
              name={t("searches")}
              tableLabel={t("tableLabel")}
              dateLabel={t("month")}
              locale={locale}
            />
          </Section>
        )}
        <KeywordImport month={algerianDay(new Date()).slice(0, 7)} locale={locale} />
      </div>
    </>
  );
}

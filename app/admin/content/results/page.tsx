import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { GoalResults } from "@/components/content/admin/goal-results";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { goalReport } from "@/lib/content/goal-report";
import { listGoalResults } from "@/lib/content/queries/goal-results";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.results" });
  return { title: t("title") };
}

export default async function ResultsPage() {
  const { locale } = await requireStaff("content");
  setRequestLocale(locale);
  const [results, t] = await Promise.all([
    listGoalResults(locale),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} />
      <ContentTabs current="results" locale={locale} />
      <p className="mb-4 max-w-prose text-muted">{t("results.intro")}</p>
      <div className="grid grid-cols-1 gap-6">
        {goalReport(results).map((result) => (
          <GoalResults key={result.goal} result={result} locale={locale} />
        ))}
      </div>
    </>
  );
}

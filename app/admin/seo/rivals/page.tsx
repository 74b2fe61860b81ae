import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { RivalForm } from "@/components/seo/rival-form";
import { RivalList } from "@/components/seo/rival-list";
import { RivalNewsBox } from "@/components/seo/rival-news";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listOwnTitles, listRivalNews, listRivals } from "@/lib/seo/queries/rivals";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.rivals" });
  return { title: t("title") };
}

export default async function RivalsPage() {
  const { locale } = await requireStaff("seo");
  const [rivals, news, titles, t] = await Promise.all([
    listRivals(locale),
    listRivalNews(),
    listOwnTitles(locale),
    getTranslations({ locale, namespace: "seo.rivals" }),
  ]);
  const now = new Date();
  return (
    <>
      <PageHeader title={t("title")} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("intro")}</p>
      <div className="grid grid-cols-1 gap-6">
        <RivalNewsBox news={news} now={now} locale={locale} />
        <RivalList rivals={rivals} now={now} locale={locale} />
        <Section id="add" title={t("add")}>
          <RivalForm titles={titles} locale={locale} />
        </Section>
      </div>
    </>
  );
}

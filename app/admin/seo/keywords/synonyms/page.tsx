import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { PageHeader, Section } from "@/components/admin/page-header";
import { SynonymForm } from "@/components/seo/synonym-form";
import { Badge } from "@/components/ui/badge";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { forgetSynonyms } from "@/lib/search/admin-actions";
import { listSynonyms } from "@/lib/search/queries/own-synonyms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.keywords" });
  return { title: t("manageSynonyms") };
}

export default async function SynonymsPage() {
  const { locale } = await requireStaff("seo");
  const [groups, t] = await Promise.all([listSynonyms(), getTranslations({ locale, namespace: "seo.keywords" })]);
  return (
    <>
      <PageHeader title={t("manageSynonyms")} back={{ href: "/admin/seo/keywords", label: t("back") }} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("synonymsIntro")}</p>
      <div className="grid gap-6">
        <Section id="add" title={t("synonymTitle")}>
          <SynonymForm words="" locale={locale} />
        </Section>
        {groups.length === 0 ? (
          <p className="text-muted">{t("noSynonyms")}</p>
        ) : (
          <ul className="card grid divide-y divide-line">
            {groups.map(({ id, words }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
                <span className="flex flex-wrap gap-1.5">
                  {words.map((word) => (
                    <Badge key={word}>
                      <bdi className="breakable">{word}</bdi>
                    </Badge>
                  ))}
                </span>
                <ActionButton action={forgetSynonyms} input={{ id }}>
                  {t("forget")}
                </ActionButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

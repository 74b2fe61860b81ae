import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { SynonymForm } from "@/components/seo/synonym-form";
import { Badge } from "@/components/ui/badge";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { pick } from "@/lib/locale";
import { forgetSynonyms } from "@/lib/search/admin-actions";
import { listSynonyms } from "@/lib/search/queries/own-synonyms";
import { chosenTerms } from "@/lib/seo/keyword-term";
import { listTerms } from "@/lib/seo/queries/keywords";

const path = "/admin/seo/keywords/synonyms";
const missedShown = 12;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.keywords" });
  return { title: t("manageSynonyms") };
}

export default async function SynonymsPage({ searchParams }: PageProps<"/admin/seo/keywords/synonyms">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), searchParams]);
  const [groups, terms, t] = await Promise.all([
    listSynonyms(),
    listTerms(null),
    getTranslations({ locale, namespace: "seo.keywords" }),
  ]);
  const { word = "" } = listQuery(asked);
  const missed = chosenTerms(terms, "missed").slice(0, missedShown);
  return (
    <>
      <PageHeader title={t("manageSynonyms")} back={{ href: "/admin/seo/keywords", label: t("back") }} />
      <p className="-mt-3 mb-4 max-w-prose text-muted">{t("synonymsIntro")}</p>
      <div className="grid gap-6">
        <Section id="add" title={t("synonymTitle")}>
          {missed.length > 0 && (
            <div className="mb-5 grid grid-cols-1 gap-2">
              <h3 className="text-sm font-medium">{t("missedTitle")}</h3>
              <p className="text-sm text-muted">{t("missedText")}</p>
              <ul className="flex flex-wrap gap-2">
                {missed.map(({ locale: of, key, text, misses }) => (
                  <li key={of + key}>
                    <a
                      href={`${listHref(path, {}, { word: text })}#add`}
                      className="topic-chip max-w-full gap-2"
                      aria-current={text === word ? "true" : undefined}
                    >
                      <bdi lang={of} className="truncate">
                        {text}
                      </bdi>
                      <bdi className="text-muted tabular-nums">{misses}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <SynonymForm key={word} words={word && `${word.slice(0, 100)}${pick(locale, "، ", ", ")}`} locale={locale} />
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

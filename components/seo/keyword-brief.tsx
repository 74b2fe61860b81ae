import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { Section } from "@/components/admin/page-header";
import type { Locale } from "@/lib/locale";
import { startArticle } from "@/lib/seo/admin-actions";
import type { Brief } from "@/lib/seo/keyword-brief";
import { termHref } from "./keyword-table";

type Props = { term: string; of: Locale; brief: Brief; canWrite: boolean; locale: Locale };

/** What an article on a term would hold, and the way to begin it. */
export async function KeywordBrief({ term, of, brief, canWrite, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  return (
    <Section id="brief" title={t("briefTitle")} text={t("briefText")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Lines title={t("briefTitles")} lines={brief.titles} lang={of} />
        <Lines title={t("briefHeadings")} lines={brief.headings} lang={of} />
        <Lines title={t("briefQuestions")} lines={brief.questions} lang={of} />
        {brief.related.length > 0 && (
          <div>
            <h3 className="text-sm text-muted">{t("related")}</h3>
            <ul className="mt-1 flex flex-wrap gap-2">
              {brief.related.map((text) => (
                <li key={text}>
                  <a href={termHref({ locale: of, text })} className="link inline-flex min-h-11 items-center">
                    <bdi lang={of} className="breakable">
                      {text}
                    </bdi>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {canWrite && (
        <ActionButton
          action={startArticle}
          input={{ term, locale: of }}
          look="primary"
          className="mt-5 justify-self-start"
        >
          {t("draft")}
        </ActionButton>
      )}
    </Section>
  );
}

function Lines({ title, lines, lang }: { title: string; lines: string[]; lang: Locale }) {
  return (
    <div>
      <h3 className="text-sm text-muted">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {lines.map((line) => (
          <li key={line} lang={lang} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

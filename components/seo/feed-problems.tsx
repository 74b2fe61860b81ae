import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/locale";
import { type FeedProblem, type FeedReport, feedProblems, isRefused } from "@/lib/seo/feed-report";

type Props = { report: FeedReport & { problem: FeedProblem | null }; path: string; locale: Locale };

/** What readers will find fault with, problem by problem, each product with the way to it. */
export async function FeedProblems({ report: { counts, problem, shown }, path, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.feeds" });
  if (problem === null) return <Notice tone="done">{t("noProblem")}</Notice>;
  const tabs = feedProblems
    .filter((name) => counts[name] > 0)
    .map((name) => ({
      label: t(`problem.${name}`),
      href: `${path}?problem=${name}#problems`,
      count: counts[name],
      isOn: name === problem,
    }));
  return (
    <div className="grid grid-cols-1 gap-4">
      <FilterTabs label={t("problems")} tabs={tabs} />
      <p className="text-sm">
        {isRefused(problem) && <strong className="text-sale">{t("refused")} </strong>}
        {t(`advice.${problem}`)}
      </p>
      <ul className="grid divide-y divide-line border-y border-line">
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a
              href={problem === "no_google_category" ? "#shelves" : `/admin/products/${id}`}
              className="flex min-h-11 items-center text-sm hover:bg-tint"
            >
              <bdi className="breakable">{title || `#${id}`}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {counts[problem] > shown.length && (
        <p className="text-sm text-muted">{t("more", { count: counts[problem] - shown.length })}</p>
      )}
    </div>
  );
}

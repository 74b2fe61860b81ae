import { getTranslations } from "next-intl/server";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { monthlyCost, type Term } from "@/lib/seo/keyword-term";

/** A term in figures: the shop's own, those of search engines, and what advertising on it would cost. */
export async function KeywordFigures({ term, locale }: { term: Term; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  const { metric } = term;
  const cost = monthlyCost(metric);
  const all: [string, number | null][] = [
    [t("searches30"), term.searches],
    [t("visitors"), term.visitors],
    [t("misses"), term.misses],
    [t("opens"), term.opens],
    [t("volume"), metric?.volume ?? null],
    [t("impressions"), metric?.impressions ?? null],
    [t("clicks"), metric?.clicks ?? null],
  ];
  // What no file of a search engine has told is left out, rather than shown as a row of dashes.
  const figures = all.flatMap(([name, value]) => (value === null ? [] : [{ name, value: formatCount(value) }]));
  return (
    <section className="grid gap-3" aria-label={t("searches")}>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-[repeat(auto-fit,minmax(7rem,1fr))]">
        {figures.map(({ name, value }) => (
          <div key={name} className="card p-3">
            <dt className="text-xs text-muted">{name}</dt>
            <dd className="text-xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="card p-4">
        <h2 className="text-sm text-muted">{t("cost")}</h2>
        {cost ? (
          <>
            <p className="font-semibold">
              {t("costOf", {
                clicks: cost.clicks,
                low: formatMoney(cost.low, locale),
                high: formatMoney(cost.high, locale),
              })}
            </p>
            <p className="text-xs text-muted">{t("costNote")}</p>
          </>
        ) : (
          <p>{t("noCost")}</p>
        )}
      </div>
    </section>
  );
}

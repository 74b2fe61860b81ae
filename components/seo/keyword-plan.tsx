import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { planSum, type Term } from "@/lib/seo/keyword-term";

/** The plan as a whole: how often its terms are searched, and what advertising on all of them for a month would cost. */
export async function KeywordPlan({ terms, locale }: { terms: Term[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  const { searches, volume, clicks, low, high, unpriced } = planSum(terms);
  const isPriced = unpriced < terms.length;
  return (
    <section className="card grid grid-cols-1 gap-3 p-4" aria-label={t("filters.planned")}>
      <p className="text-sm text-muted">{t("planDemand", { terms: terms.length, searches, volume })}</p>
      <div>
        <h2 className="text-sm text-muted">{t("cost")}</h2>
        <p className="text-lg font-semibold">
          {isPriced
            ? t("costOf", { clicks, low: formatMoney(low, locale), high: formatMoney(high, locale) })
            : t("noCost")}
        </p>
        {isPriced && <p className="text-xs text-muted">{t("costNote")}</p>}
        {isPriced && unpriced > 0 && <p className="text-xs text-muted">{t("planUnpriced", { count: unpriced })}</p>}
      </div>
    </section>
  );
}

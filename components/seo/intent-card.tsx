import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { formatCount } from "@/lib/figures";
import { isLocale, type Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { Intent } from "@/lib/seo/intent";
import { termHref } from "./keyword-table";

const parts = ["bought", "otherwise", "unbought"] as const;
const colours = { bought: "bg-olive", otherwise: "bg-clay", unbought: "bg-edge/40" };

/** What the colours of the bars mean. */
export async function IntentLegend({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.intents" });
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {parts.map((part) => (
        <li key={part} className="flex items-center gap-2">
          <span aria-hidden="true" className={`size-3 rounded-sm ${colours[part]}`} />
          {t(`parts.${part}`)}
        </li>
      ))}
    </ul>
  );
}

/** A wish: how many had it, and what became of it. */
export async function IntentCard({ intent, locale }: { intent: Intent; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.intents" });
  const [first, ...others] = intent.terms;
  if (!first || !isLocale(first.locale)) return null;
  return (
    <article className="card relative grid content-start gap-3 p-4">
      <header className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h2 className="flex flex-wrap items-center gap-2 text-base">
            <a
              href={termHref({ locale: first.locale, text: first.text })}
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              <bdi lang={first.locale} className="breakable">
                {first.text}
              </bdi>
            </a>
            {intent.results === 0 && <Badge tone="sale">{t("filters.shelf")}</Badge>}
          </h2>
          {others.length > 0 && (
            <p className="mt-1 text-sm text-muted">
              {t("also")}{" "}
              {others.slice(0, 4).map(({ locale: of, text }) => (
                <bdi key={`${of} ${text}`} lang={of} className="breakable me-2 inline-block">
                  {text}
                </bdi>
              ))}
            </p>
          )}
        </div>
        <p className="max-w-26 shrink-0 text-end">
          <strong className="block text-2xl leading-none tabular-nums">{formatCount(intent.unbought)}</strong>
          <span className="text-xs text-muted">{t("unbought")}</span>
        </p>
      </header>
      <IntentBar intent={intent} />
      <IntentFigures intent={intent} locale={locale} />
    </article>
  );
}

function IntentBar({ intent: { searchers, orders, bought, unbought } }: { intent: Intent }) {
  const otherwise = Math.min(orders - bought, unbought);
  const widths = { bought, otherwise, unbought: unbought - otherwise };
  const total = Math.max(1, searchers, bought + unbought);
  return (
    <div aria-hidden="true" className="flex h-2.5 gap-0.5 overflow-hidden rounded-full bg-tint">
      {parts.map((part) => (
        <span key={part} className={colours[part]} style={{ inlineSize: `${(widths[part] / total) * 100}%` }} />
      ))}
    </div>
  );
}

/** The numbers of a wish, and what it might have brought. */
export async function IntentFigures({ intent, locale }: { intent: Intent; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.intents" });
  const { searches, searchers, orders, bought, missed } = intent;
  const figures = { searches, searchers, orders, bought };
  return (
    <>
      <dl className="grid grid-cols-2 gap-2 min-[27rem]:grid-cols-4">
        {Object.entries(figures).map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-xs text-muted">{t(name as keyof typeof figures)}</dt>
            <dd className="font-semibold tabular-nums">{formatCount(value)}</dd>
          </div>
        ))}
      </dl>
      {missed && (
        <p className="border-t border-line pt-3 text-sm">
          {t("missed", { buyers: missed.buyers })}{" "}
          <bdi className="font-semibold whitespace-nowrap">{formatMoney(missed.low, locale)}</bdi>
          {missed.high > missed.low && (
            <>
              {" "}
              {t("to")} <bdi className="font-semibold whitespace-nowrap">{formatMoney(missed.high, locale)}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
}

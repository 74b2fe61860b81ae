import { getTranslations } from "next-intl/server";
import { Section } from "@/components/admin/page-header";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { StillLooking } from "@/lib/orders/queries/term-orders";
import { displayPhone } from "@/lib/phone";
import type { Intent } from "@/lib/seo/intent";
import { IntentFigures } from "./intent-card";

type Props = {
  intent: Intent;
  /** null for who may not read orders */
  people: StillLooking[] | null;
  readers: number;
  locale: Locale;
};

/** What became of a wish, and who of those that had it is known. */
export async function StillLookingFor({ intent, people, readers, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.intents" });
  return (
    <Section id="intent" title={t("title")} text={t("termText", { count: intent.unbought })}>
      <div className="grid gap-4">
        <IntentFigures intent={intent} locale={locale} />
        <p className="text-sm">{t("readers", { count: readers })}</p>
        {people && (
          <div>
            <h3 className="text-base">{t("people")}</h3>
            <p className="text-sm text-muted">{people.length > 0 ? t("peopleText") : t("noPeople")}</p>
            <ul className="mt-2 divide-y divide-line">
              {people.map(({ number, customerName, phone, text, createdAt }) => (
                <li key={number} className="relative flex flex-wrap items-center justify-between gap-x-4 py-2.5">
                  <a
                    href={`/admin/orders/${number}`}
                    className="min-w-0 font-medium after:absolute after:inset-0 hover:underline"
                  >
                    <bdi className="breakable">{customerName}</bdi>
                  </a>
                  <bdi dir="ltr" className="tabular-nums">
                    {displayPhone(phone)}
                  </bdi>
                  <span className="w-full text-sm text-muted">
                    <bdi className="breakable">{text}</bdi> · {formatDate(createdAt, locale)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

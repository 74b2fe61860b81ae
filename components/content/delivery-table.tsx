import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { wilayas } from "@/lib/geography/geography";
import { translations } from "@/lib/i18n/translations";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { DeliveryRate, DeliveryRates } from "@/lib/shipping/delivery-price";

type Props = { locale: Locale; rates: DeliveryRates; freeFrom: number | null };

/** What delivery costs and takes, for every wilaya, before any form. */
export function DeliveryTable({ locale, rates, freeFrom }: Props) {
  const t = translations(locale, "content.delivery");
  const served = wilayas().flatMap((wilaya) => {
    const rate = rates[wilaya.code];
    return rate ? [{ wilaya, rate }] : [];
  });
  if (served.length === 0) return <Notice>{t("table.empty")}</Notice>;
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{t("table.title")}</h2>
      {freeFrom !== null && <p>{t("free", { amount: formatMoney(freeFrom, locale) })}</p>}
      {/* With very large letters the table scrolls by itself. */}
      <div className="overflow-x-auto">
        <table className="data-table">
          <thead>
            <tr>
              {(["wilaya", "home", "desk", "days"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {served.map(({ wilaya, rate }) => (
              <tr key={wilaya.code}>
                <th scope="row">
                  <bdi className="text-muted">{wilaya.code}</bdi> {pick(locale, wilaya.nameAr, wilaya.nameFr)}
                </th>
                <Price centimes={rate.home} locale={locale} none={t("table.none")} />
                <Price centimes={rate.desk} locale={locale} none={t("table.none")} />
                <td className="min-[22rem]:whitespace-nowrap">
                  {t(rate.daysMin === rate.daysMax ? "table.same" : "table.range", daysOf(rate))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const daysOf = ({ daysMin, daysMax }: DeliveryRate) => ({ min: daysMin, max: daysMax });

function Price({ centimes, locale, none }: { centimes: number | null; locale: Locale; none: string }) {
  if (centimes !== null)
    return (
      <td>
        <Money centimes={centimes} locale={locale} />
      </td>
    );
  return (
    <td className="text-muted">
      <span aria-hidden="true">—</span>
      <span className="sr-only">{none}</span>
    </td>
  );
}

import { Icon } from "@/components/ui/icon";
import { staticPath } from "@/lib/content/static-pages";
import { wilayas } from "@/lib/geography/geography";
import { translations } from "@/lib/i18n/translations";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { DeliveryRates } from "@/lib/shipping/delivery-price";

type Props = { locale: Locale; rates: DeliveryRates; freeDeliveryFrom: number | null };

/** What delivery costs, before any form. Without JavaScript: a link to the table of every wilaya. */
export function DeliveryQuote({ locale, rates, freeDeliveryFrom }: Props) {
  const t = translations(locale, "catalog.product.delivery");
  const money = (centimes: number | null | undefined) =>
    centimes === null || centimes === undefined ? "" : centimes === 0 ? t("free") : formatMoney(centimes, locale);
  // [name, home, desk, days], or the bare name of a wilaya nobody delivers to.
  const rows = wilayas().map(({ code, nameAr, nameFr }) => {
    const rate = rates[code];
    const days = rate ? t("days", { min: rate.daysMin, max: rate.daysMax }) : "";
    return [`${code} — ${pick(locale, nameAr, nameFr)}`, money(rate?.home), money(rate?.desk), days];
  });
  const days = [...new Set(rows.map(([, , , said]) => said))];
  const compact = rows.map(([name, home, desk, said]) => [name, home, desk, days.indexOf(said ?? "")]);
  return (
    <details className="accordion card px-4">
      <summary>
        <span className="flex items-center gap-2">
          <Icon name="truck" size={20} className="text-accent" />
          {t("title")}
        </span>
        <Icon name="chevron-down" size={18} />
      </summary>
      <div className="grid gap-3 pb-4">
        <delivery-quote
          data-rows={JSON.stringify(compact)}
          data-days={JSON.stringify(days)}
          data-label={t("wilaya")}
          data-choose={t("choose")}
          data-home={t("home")}
          data-desk={t("desk")}
          data-none={t("none")}
          data-free={t("free")}
          data-free-from={freeDeliveryFrom ?? ""}
        />
        <a href={staticPath("delivery", locale)} className="link inline-flex min-h-11 items-center text-sm">
          {t("table")}
        </a>
      </div>
    </details>
  );
}

import { getTranslations } from "next-intl/server";
import { formatDate, formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { PriceChart } from "./price-chart";

type Day = { day: Date; price: number | null; ours: number | null; isInStock: boolean | null };

/** Their price and ours over three months, drawn and as a table. */
export async function RivalPrices({ days, locale }: { days: Day[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  const money = (centimes: number | null) => (centimes === null ? t("unknown") : formatMoney(centimes, locale));
  const points = days.map(({ day, price, ours }) => ({
    label: formatDate(day, locale),
    tick: formatDay(day, locale),
    theirs: price,
    ours,
  }));
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-5 text-sm text-muted">
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="w-6 border-t-2 border-sale" />
          {t("theirs")}
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="w-6 border-t-2 border-dashed border-accent" />
          {t("ours")}
        </li>
      </ul>
      <PriceChart points={points} names={{ theirs: t("theirs"), ours: t("ours") }} locale={locale} />
      <details className="mt-2">
        <summary className="link min-h-11 content-center text-sm">{t("table")}</summary>
        <table className="mt-1 w-full max-w-lg text-sm">
          <thead>
            <tr className="text-muted">
              {(["day", "theirs", "ours"] as const).map((name) => (
                <th key={name} scope="col" className="py-1 text-start font-medium">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, price, ours }) => (
              <tr key={day.getTime()} className="border-t border-line">
                <td className="py-1">{formatDate(day, locale)}</td>
                <td className="py-1">
                  <bdi className="whitespace-nowrap">{money(price)}</bdi>
                </td>
                <td className="py-1">
                  <bdi className="whitespace-nowrap">{money(ours)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { formatMoney, moneyParts } from "@/lib/money";

/** On phones, while the order card is out of sight: the price and the way to it. */
export function BuyBar({ price, locale }: { price: number; locale: Locale }) {
  const t = translations(locale, "catalog.product");
  const { amount, unit } = moneyParts(price, locale);
  return (
    <buy-bar role="region" className="buy-bar" aria-label={t("buyBar")}>
      <bdi className="price" title={formatMoney(price, locale)}>
        <strong data-amount className="text-lg font-semibold">
          {amount}
        </strong>
        {"\u00A0"}
        <small>{unit}</small>
      </bdi>
      <a href="#order" className="btn btn-primary grow">
        {t("order")}
      </a>
    </buy-bar>
  );
}

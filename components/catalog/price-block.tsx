import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { moneyParts } from "@/lib/money";
import type { VariantData } from "./variant-data";

/** The price of the chosen variant; the island rewrites the parts it marks. */
export function PriceBlock({ shown, locale }: { shown: VariantData; locale: Locale }) {
  const t = translations(locale, "catalog.price");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <bdi className="price">
        <strong data-amount className="text-2xl font-semibold">
          {shown.amount}
        </strong>
        {"\u00A0"}
        <span>{moneyParts(shown.price, locale).unit}</span>
      </bdi>
      <s data-before hidden={!shown.before} className="text-muted">
        <span className="sr-only">{t("before")} </span>
        <bdi className="price" data-before-amount>
          {shown.before}
        </bdi>
      </s>
      <span data-saving hidden={!shown.saving} className="rounded-sm bg-sale-soft px-2 text-sm font-semibold text-sale">
        {shown.saving}
      </span>
    </p>
  );
}

/** In stock, only so many left, or sold out: always true at the last edit or order. */
export function StockLine({ shown }: { shown: VariantData }) {
  return (
    <p data-stock={shown.state} aria-live="polite" className="stock-line">
      {shown.says}
    </p>
  );
}

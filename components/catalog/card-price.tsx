import { Money } from "@/components/ui/money";
import type { ProductCard } from "@/lib/catalog/product-card";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { moneyParts } from "@/lib/money";

/** What a product costs, "from" where its variants differ, and what it cost before. */
export function CardPrice({ card, locale }: { card: ProductCard; locale: Locale }) {
  const t = translations(locale, "catalog");
  const isReduced = card.compareAt !== null && card.compareAt > card.price;
  const before = isReduced ? moneyParts(card.compareAt ?? 0, locale) : null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span>
        {card.isFrom && <span className="text-xs text-muted">{t("price.from")} </span>}
        <Money centimes={card.price} locale={locale} />
      </span>
      {before && (
        // The price beside it says in what it is counted: a narrow card has room for both on one line.
        <s className="text-xs text-muted">
          <span className="sr-only">{t("price.before")} </span>
          <bdi className="price">{before.amount}</bdi>
          <span className="sr-only"> {before.unit}</span>
        </s>
      )}
    </p>
  );
}

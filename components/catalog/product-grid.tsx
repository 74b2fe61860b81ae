import type { ProductCard as Card } from "@/lib/catalog/product-card";
import type { Locale } from "@/lib/locale";
import { ProductCard } from "./product-card";

type Props = {
  products: readonly Card[];
  locale: Locale;
  /** the first picture is in sight when the page opens */
  isLeading?: boolean;
  /** a side column takes part of the width */
  isNarrow?: boolean;
  /** told when a card is opened */
  ping?: string;
};

/** Two cards a row on phones, up to five on desktops. */
export function ProductGrid({ products, locale, isLeading = false, isNarrow = false, ping }: Props) {
  return (
    <ul
      className={`grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 ${isNarrow ? "xl:grid-cols-4" : "lg:grid-cols-4 xl:grid-cols-5"}`}
    >
      {products.map((card, position) => (
        <li key={card.id} className="grid">
          <ProductCard product={card} locale={locale} priority={isLeading && position === 0} ping={ping} />
        </li>
      ))}
    </ul>
  );
}

import { ProductGrid } from "@/components/catalog/product-grid";
import type { ProductCard } from "@/lib/catalog/product-card";
import type { Locale } from "@/lib/locale";

type Props = { id: string; title: string; products: ProductCard[]; locale: Locale };

/** A titled grid of cards; nothing at all when there is nothing to show. */
export function ProductShelf({ id, title, products, locale }: Props) {
  if (products.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      <ProductGrid products={products} locale={locale} />
    </section>
  );
}

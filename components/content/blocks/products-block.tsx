import { ProductGrid } from "@/components/catalog/product-grid";
import type { BlockProps } from "./block-props";

/** A shelf: hand-picked, of a category, the newest or the best sold; an empty one is not there. */
export function ProductsBlock({ block: { id, title }, locale, goods }: BlockProps<"products">) {
  const products = goods.shelves[id] ?? [];
  if (products.length === 0) return null;
  return (
    <section aria-labelledby={title ? `${id}-title` : undefined} className="content-wide" data-goal="">
      {title && (
        <h2 id={`${id}-title`} className="mb-3 text-xl">
          {title}
        </h2>
      )}
      <ProductGrid products={products} locale={locale} isNarrow />
    </section>
  );
}

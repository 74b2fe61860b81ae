import type { Product } from "@/lib/catalog/product";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { decimalOf } from "@/lib/seo/decimal";

/** What social networks read of a product beside its card; React moves these into the head. */
export function ProductTags({ product }: { product: Product }) {
  const first = firstVariant(product.variants);
  if (!first) return <meta property="og:type" content="product" />;
  return (
    <>
      <meta property="og:type" content="product" />
      <meta property="product:price:amount" content={decimalOf(first.price)} />
      <meta property="product:price:currency" content="DZD" />
      <meta property="product:availability" content={first.stock > 0 ? "in stock" : "out of stock"} />
      <meta property="product:condition" content="new" />
      <meta property="product:retailer_item_id" content={first.sku} />
      {product.brand && <meta property="product:brand" content={product.brand} />}
    </>
  );
}

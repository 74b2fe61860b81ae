import type { Product } from "@/lib/catalog/product";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { decimalOf } from "@/lib/seo/decimal";

/**
 * What social networks read of a product beside its card; React moves these into the head. Pinterest has names of its own
 * for what Facebook calls otherwise: https://developers.pinterest.com/docs/web-features/product-rich-pins/
 */
export function ProductTags({ product }: { product: Product }) {
  const first = firstVariant(product.variants);
  if (!first) return <meta property="og:type" content="product" />;
  const { price, compareAt, stock } = first;
  return (
    <>
      <meta property="og:type" content="product" />
      <meta property="product:price:amount" content={decimalOf(price)} />
      <meta property="product:price:currency" content="DZD" />
      {compareAt !== null && compareAt > price && (
        <meta property="og:price:standard_amount" content={decimalOf(compareAt)} />
      )}
      <meta property="product:availability" content={stock > 0 ? "in stock" : "out of stock"} />
      <meta property="og:availability" content={stock > 0 ? "instock" : "out of stock"} />
      <meta property="product:condition" content="new" />
      <meta property="product:retailer_item_id" content={first.sku} />
      {product.brand && <meta property="product:brand" content={product.brand} />}
      {product.brand && <meta property="og:brand" content={product.brand} />}
    </>
  );
}

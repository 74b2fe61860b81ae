import type { CategoryNode } from "@/lib/catalog/category-tree";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import type { Product } from "@/lib/catalog/product";
import { type Locale, locales } from "@/lib/locale";
import type { SnippetPage } from "@/lib/page-snippet";
import type { DeliveryRates } from "@/lib/shipping/delivery-price";
import { breadcrumbData } from "./breadcrumb-data";
import type { Node } from "./json-ld";
import { pageMeta } from "./page-meta";
import { productData } from "./product-data";
import type { Site } from "./site";
import { cardPath, productCard } from "./social-card";

/** Addresses of a product in the languages it has. */
export const productPaths = ({ slugs }: Product): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    locales.flatMap((locale) => (slugs[locale] ? [[locale, productPath(locale, slugs[locale])]] : [])),
  );

/** The head of a product's page; the promise under its description stands on its card too. */
export function productMeta(site: Site, product: Product, snippet: SnippetPage) {
  return pageMeta(site, {
    ...snippet,
    paths: productPaths(product),
    card: {
      path: cardPath(productCard(site, product, snippet.closing)),
      alt: product.pictures[0]?.alt || product.title,
    },
    isProduct: true,
  });
}

type Shown = { product: Product; trail: readonly CategoryNode[]; rates: DeliveryRates; home: string };

/** Its structured data: what is sold, and the way to it. */
export function productNodes(site: Site, { product, trail, rates, home }: Shown): Node[] {
  const crumbs = trail.map(({ name, path }) => ({ name, path: categoryPath(site.locale, path) }));
  const here = { name: product.title, path: productPath(site.locale, product.slug) };
  return [
    ...productData(site, { product, category: trail.map(({ name }) => name).join(" > "), rates }),
    breadcrumbData(site, [{ name: home, path: `/${site.locale}` }, ...crumbs, here]),
  ];
}

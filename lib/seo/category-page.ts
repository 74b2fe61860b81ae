import { type CategoryNode, trailOf } from "@/lib/catalog/category-tree";
import { hasFilters, type Listing, type ListingResult, listingHref } from "@/lib/catalog/listing";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { limits } from "@/lib/limits";
import { type Locale, locales } from "@/lib/locale";
import { breadcrumbData } from "./breadcrumb-data";
import type { Node } from "./json-ld";
import { listData } from "./list-data";
import { pageMeta } from "./page-meta";
import type { Site } from "./site";
import { cardPath, categoryCard } from "./social-card";

/** Whether search engines may keep a list of so many products: further pages of the plain list yes, filtered, sorted or empty ones no (README, Decisions). */
export const isIndexed = ({ filters, sort, page }: Listing, count: number): boolean =>
  !hasFilters(filters) && sort === null && (page - 1) * limits.pageSize < count;

type Texts = {
  /** of the category above it, else "" */
  parent: string;
  /** said where the category has no description of its own */
  text: string;
  closing: string;
  /** "الصفحة 2" on further pages, else "" */
  page: string;
};
type Head = { category: CategoryNode; paths: Record<Locale, string>; listing: Listing };

/** The head of a category, of its further pages, and of its filtered lists. */
export function categoryMeta(site: Site, { category, paths, listing }: Head, { text, closing, page, parent }: Texts) {
  const here = locales.map((locale) => [locale, listingHref(paths[locale], listing)]);
  return pageMeta(site, {
    kind: "category",
    values: { parent },
    name: [category.name, page].filter(Boolean).join(" — "),
    text: category.description || text,
    closing,
    // Further pages say their number, so that no two pages have one title.
    ...(listing.page === 1 && { seoTitle: category.seoTitle, seoDescription: category.seoDescription }),
    ...(isIndexed(listing, category.count) && { paths: Object.fromEntries(here) as Record<Locale, string> }),
    card: { path: cardPath(categoryCard(site, category, closing)), alt: category.name },
  });
}

type Shown = { tree: CategoryNode[]; category: CategoryNode; result: ListingResult; home: string };

/** Its structured data: the way to it, and what it lists. */
export function categoryNodes(site: Site, { tree, category, result, home }: Shown): Node[] {
  const trail = trailOf(tree, category.id).map(({ name, path }) => ({ name, path: categoryPath(site.locale, path) }));
  const items = result.products.map(({ title, slug }) => ({ name: title, path: productPath(site.locale, slug) }));
  return [
    breadcrumbData(site, [{ name: home, path: `/${site.locale}` }, ...trail]),
    ...(items.length > 0
      ? [listData(site, { name: category.name, items, from: (result.page - 1) * limits.pageSize + 1 })]
      : []),
  ];
}

import "server-only";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { branchIds, type CategoryNode, type CategoryTree, findByPath } from "../category-tree";
import type { Listing } from "../listing";
import { categoryPath, slugOfParam } from "../paths";
import { categoryTree } from "./category-tree";
import { listProductsOfCategory } from "./list-products";

export type FoundCategory = { locale: Locale; tree: CategoryTree; category: CategoryNode };

/** The category an address names, or null. */
export async function findCategory(params: { locale: string; slug: string[] }): Promise<FoundCategory | null> {
  const { locale } = params;
  const path = params.slug.slice(0, 8).map(slugOfParam);
  if (!isLocale(locale) || path.length !== params.slug.length || !path.every((slug) => slug !== null)) return null;
  const tree = await categoryTree(locale);
  const category = findByPath(tree, path);
  return category && { locale, tree, category };
}

/** Its products and those of the categories below it. */
export const listingOfCategory = ({ locale, tree, category }: FoundCategory, listing: Listing) =>
  listProductsOfCategory(locale, branchIds(tree, category.id), listing);

/** Its address in each language. */
export const pathsOf = ({ locale, category }: FoundCategory) =>
  ({
    [locale]: categoryPath(locale, category.path),
    [otherLocale(locale)]: categoryPath(otherLocale(locale), category.otherPath),
  }) as Record<Locale, string>;

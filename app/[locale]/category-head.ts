import { getTranslations } from "next-intl/server";
import type { Listing, ListingResult } from "@/lib/catalog/listing";
import { type FoundCategory, pathsOf } from "@/lib/catalog/queries/category-page";
import { categoryMeta, categoryNodes } from "@/lib/seo/category-page";
import { parentName } from "@/lib/seo/page-snippets";
import { findSite } from "@/lib/seo/queries/find-site";

/** What a category says of itself, plain or filtered. */
export async function categoryHead(found: FoundCategory, listing: Listing) {
  const { locale, category } = found;
  const [site, t] = await Promise.all([findSite(locale), getTranslations({ locale, namespace: "catalog" })]);
  return categoryMeta(
    site,
    { category, paths: pathsOf(found), listing },
    {
      text: t("metaCategory", { name: category.name, count: category.count }),
      closing: t("metaClosing"),
      parent: parentName(found.tree, category.id),
      page: listing.page > 1 ? t("pages.page", { page: listing.page }) : "",
    },
  );
}

export async function categoryData({ locale, tree, category }: FoundCategory, result: ListingResult) {
  const [site, t] = await Promise.all([findSite(locale), getTranslations({ locale, namespace: "catalog" })]);
  return categoryNodes(site, { tree, category, result, home: t("home") });
}

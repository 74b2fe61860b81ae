import type { BreadcrumbList } from "schema-dts";
import { absolute, type Site } from "./site";

/** The trail to a page, home first, the page itself last. */
export function breadcrumbData(
  site: Site,
  crumbs: readonly { name: string; path: string }[],
): Exclude<BreadcrumbList, string> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(site, path),
    })),
  };
}

import type { ItemList } from "schema-dts";
import { breadcrumbData } from "./breadcrumb-data";
import type { Node } from "./json-ld";
import { absolute, type Site } from "./site";

type Named = { name: string; path: string };

/** A page that is a list: the way to it, home first, and what it lists; an empty list is not told. */
export const listNodes = (site: Site, trail: readonly Named[], items: readonly Named[]): Node[] => [
  breadcrumbData(site, trail),
  ...(items.length > 0 ? [listData(site, { name: trail.at(-1)?.name ?? "", items })] : []),
];

/** What a category or a blog lists on this page, in its order; `from` is the place of the first, counted from 1. */
export function listData(
  site: Site,
  { name, items, from = 1 }: { name: string; items: readonly Named[]; from?: number },
): Exclude<ItemList, string> {
  return {
    "@type": "ItemList",
    name,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      "@type": "ListItem",
      position: from + index,
      name: item.name,
      url: absolute(site, item.path),
    })),
  };
}

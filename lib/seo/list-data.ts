import type { ItemList } from "schema-dts";
import { absolute, type Site } from "./site";

/** What a category or a blog lists on this page, in its order; `from` is the place of the first, counted from 1. */
export function listData(
  site: Site,
  { name, items, from = 1 }: { name: string; items: readonly { name: string; path: string }[]; from?: number },
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

export const pageKinds = ["home", "list", "product", "search", "cart", "article", "other"] as const;
export type PageKind = (typeof pageKinds)[number];

const kinds: Record<string, PageKind> = {
  "": "home",
  categories: "list",
  filtered: "list",
  products: "product",
  search: "search",
  cart: "cart",
  checkout: "cart",
  blog: "article",
  guides: "article",
  videos: "article",
  podcast: "article",
  press: "article",
};

/** The kind of page behind the first word after the language: "products" of "/fr/products/miel". */
export const pageKindOf = (word: string): PageKind => (Object.hasOwn(kinds, word) ? kinds[word] : undefined) ?? "other";

export const networks = ["4g", "3g", "2g", "unknown"] as const;
/** What the browser says of its line (Network Information API); "unknown" where it says nothing, as Safari and Firefox do. */
export type Network = (typeof networks)[number];

/** Anything slower than 2g is as slow as it. */
export function networkOf(told: string): Network {
  if (told === "slow-2g") return "2g";
  return networks.find((network) => network === told) ?? "unknown";
}

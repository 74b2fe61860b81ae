/** Every tag under which public pages and reads are cached. */
export const cacheTags = {
  catalog: "catalog",
  product: (id: number) => `product:${id}`,
  category: (id: number) => `category:${id}`,
  settings: "settings",
  redirects: "redirects",
  deliveryRates: "delivery-rates",
  synonyms: "synonyms",
  /** lists of articles, topics, menus, questions, the press room */
  content: "content",
  piece: (id: number) => `piece:${id}`,
  banners: "banners",
} as const;

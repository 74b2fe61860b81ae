/** Every tag under which public pages and reads are cached. */
export const cacheTags = {
  catalog: "catalog",
  product: (id: number) => `product:${id}`,
  category: (id: number) => `category:${id}`,
  settings: "settings",
  deliveryRates: "delivery-rates",
} as const;

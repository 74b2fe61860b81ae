import type { Locale } from "@/lib/locale";
import type { ShopSettings } from "@/lib/settings/shop-settings";

/** What every builder needs to know; `origin` is the shop's address without a final slash. */
export type Site = { origin: string; locale: Locale; shop: ShopSettings };

/** A path of the shop ("/ar/products/تمر") as the full, encoded address. */
export const absolute = ({ origin }: Pick<Site, "origin">, path: string): string => origin + encodeURI(path);

/** The node that stands for the merchant on every page; its facts are told once, on the home page (organisation.ts). */
export const merchantId = ({ origin }: Pick<Site, "origin">): string => `${origin}/#shop`;

import "server-only";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";
import type { Site } from "../site";

/** What the builders of lib/seo need of the shop, for a page in this language. */
export const findSite = async (locale: Locale): Promise<Site> => ({
  origin: env.APP_URL,
  locale,
  shop: await shopSettings(),
});

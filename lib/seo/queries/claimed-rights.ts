import "server-only";
import { env } from "@/lib/env";
import { defaultLocale } from "@/lib/locale";
import { readShopSettings } from "@/lib/settings/queries";
import { claimsOf } from "../picture-rights";

/** What the merchant says of his pictures at this moment. */
export const claimedRights = async (): Promise<string[]> =>
  claimsOf({ origin: env.APP_URL, locale: defaultLocale, shop: await readShopSettings() });

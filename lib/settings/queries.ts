import "server-only";
import { cache } from "react";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { type DbClient, db } from "@/lib/db";
import { type ShopSettings, shopSettingsOf } from "./shop-settings";

/** For commands, jobs and scripts: straight from the database. */
export async function readShopSettings(database: DbClient = db): Promise<ShopSettings> {
  const row = await database.setting.findUnique({ where: { key: "shop" }, select: { value: true } });
  return shopSettingsOf(row?.value);
}

/** For pages: cached until the merchant saves, and looked up once a page. */
export const shopSettings = cache(
  cachedRead(() => readShopSettings(), ["shop-settings"], { tags: [cacheTags.settings] }),
);

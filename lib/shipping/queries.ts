import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import { shopSettingsOf } from "@/lib/settings/shop-settings";
import type { DeliveryRate, DeliveryRates } from "./delivery-price";

/** Rates of every wilaya, for pages; kept until a rate changes. */
export const deliveryRates = cachedRead(findDeliveryRates, ["delivery-rates"], { tags: [cacheTags.deliveryRates] });

/** The same, fresh from the database: what an order is priced with. */
export async function findDeliveryRates(): Promise<DeliveryRates> {
  const rows = await db.deliveryRate.findMany({ orderBy: { wilayaCode: "asc" }, take: 100 });
  return Object.fromEntries(rows.map(({ wilayaCode, ...rate }) => [wilayaCode, rate]));
}

type DeliveryTerms = { rate: DeliveryRate | null; freeDeliveryFrom: number | null };

/** What delivery to one wilaya costs, and from how many centimes on it is free; fresh, one statement. */
export async function findDeliveryTerms(wilayaCode: string): Promise<DeliveryTerms> {
  const [row] = await db.$queryRaw<{ rate: DeliveryRate | null; settings: unknown }[]>`
    SELECT (SELECT to_jsonb(r) - 'wilayaCode' FROM "DeliveryRate" r WHERE r."wilayaCode" = ${wilayaCode}) AS rate,
      (SELECT value FROM "Setting" WHERE key = 'shop') AS settings`;
  return { rate: row?.rate ?? null, freeDeliveryFrom: shopSettingsOf(row?.settings).freeDeliveryFrom };
}

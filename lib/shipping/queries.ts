import "server-only";
import { unstable_cache } from "next/cache";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import type { DeliveryRates } from "./delivery-price";

/** Rates of every wilaya, for pages; kept until a rate changes. */
export const deliveryRates = unstable_cache(findDeliveryRates, ["delivery-rates"], { tags: [cacheTags.deliveryRates] });

/** The same, fresh from the database: what an order is priced with. */
export async function findDeliveryRates(): Promise<DeliveryRates> {
  const rows = await db.deliveryRate.findMany({ orderBy: { wilayaCode: "asc" }, take: 100 });
  return Object.fromEntries(rows.map(({ wilayaCode, ...rate }) => [wilayaCode, rate]));
}

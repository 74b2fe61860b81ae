import "server-only";
import { type DbClient, db } from "@/lib/db";
import { defaultRates } from "./default-rates";
import type { RateInput } from "./schema";

/** Sets the rate of one wilaya and returns the one before it, for the audit log. The caller refreshes cacheTags.deliveryRates. */
export async function updateRate({ wilayaCode, ...rate }: RateInput, client: DbClient = db) {
  const before = await client.deliveryRate.findUnique({ where: { wilayaCode } });
  await client.deliveryRate.upsert({ where: { wilayaCode }, create: { wilayaCode, ...rate }, update: rate });
  return before;
}

/** Gives each wilaya without a rate the default one; rates already set are left alone. */
export async function fillMissingRates(client: DbClient = db): Promise<number> {
  const { count } = await client.deliveryRate.createMany({ data: [...defaultRates()], skipDuplicates: true });
  return count;
}

import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { type DbClient, db } from "@/lib/db";
import { ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { defaultRates } from "./default-rates";
import { changedRates, raisedRates } from "./rate-changes";
import type { RateInput } from "./schema";

/** Gives each wilaya without a rate the default one; rates already set are left alone. */
export async function fillMissingRates(client: DbClient = db): Promise<number> {
  const { count } = await client.deliveryRate.createMany({ data: [...defaultRates()], skipDuplicates: true });
  return count;
}

/** Saves the rates that differ, in one transaction and one audit row; answers how many. */
export async function saveRates(asked: RateInput[], actor: Actor): Promise<Result<number, never>> {
  return withTx(async (tx) => saveChanged(tx, asked, actor));
}

type Raise = { amount: number; modes: "both" | "home" | "desk"; from: number | null };

/** Raises or lowers many rates by the same amount; what is not offered stays so. */
export async function raiseRates(raise: Raise, actor: Actor): Promise<Result<number, never>> {
  return withTx(async (tx) => saveChanged(tx, raisedRates(await ratesOf(tx), raise), actor));
}

const ratesOf = (tx: DbClient) => tx.deliveryRate.findMany({ orderBy: { wilayaCode: "asc" }, take: 100 });

async function saveChanged(tx: DbClient, asked: RateInput[], actor: Actor) {
  const { before, after } = changedRates(await ratesOf(tx), asked);
  // Two statements for the whole table: one by one, 69 wilayas took seconds.
  await tx.deliveryRate.deleteMany({ where: { wilayaCode: { in: after.map((rate) => rate.wilayaCode) } } });
  await tx.deliveryRate.createMany({ data: after });
  await recordAudit(tx, {
    actor,
    action: "delivery_rates_saved",
    subject: "settings:delivery",
    before: byCode(before),
    after: byCode(after),
  });
  return ok(after.length);
}

const byCode = (rates: RateInput[]) => Object.fromEntries(rates.map(({ wilayaCode, ...rate }) => [wilayaCode, rate]));

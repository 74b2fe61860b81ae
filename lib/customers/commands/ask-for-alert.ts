import "server-only";
import { randomUUID } from "node:crypto";
import type { DbClient } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { allow } from "@/lib/rate-limit";
import { seal } from "@/lib/seal";
import { sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import { waitingMax } from "../stock-alert";
import { stockAlertTokenOf } from "../stock-alert-token";

export type AlertAsked = { variantId: number; productId: number; email: string; locale: Locale };

/** Waits for a sold-out variant in the name of an address. No mail goes out now, and who asks learns nothing about the address. */
export async function askForAlert({ email, variantId, productId, locale }: AlertAsked): Promise<void> {
  if (!(await allow("stockAlertAddress", email))) return;
  const id = randomUUID();
  const tokenHash = sha256(stockAlertTokenOf(email));
  await withTx(async (tx) => {
    if (!(await isStillSoldOut(tx, variantId)) || !(await hasRoom(tx, tokenHash))) return;
    await tx.stockAlert.createMany({
      data: { id, variantId, productId, tokenHash, locale, email: seal(`stock-alert:${id}`, email) },
      skipDuplicates: true,
    });
  });
}

// Locked, so that units that come back at this moment find who asked, or are found by them.
async function isStillSoldOut(tx: DbClient, variantId: number): Promise<boolean> {
  const shelf = await tx.$queryRaw<{ stock: number }[]>`SELECT stock FROM "Variant" WHERE id = ${variantId} FOR SHARE`;
  return shelf[0]?.stock === 0;
}

// One after the other for each address, or several requests at once would all find the last free place.
async function hasRoom(tx: DbClient, tokenHash: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${tokenHash}, 2))`;
  return (await tx.stockAlert.count({ where: { tokenHash } })) < waitingMax;
}

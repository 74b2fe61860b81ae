import "server-only";
import type { DbClient } from "@/lib/db";
import { foldAddress } from "../message";

/** From now on no marketing goes to this address. */
export async function suppress(tx: DbClient, address: string, reason: "unsubscribed" | "bounced"): Promise<void> {
  await tx.suppression.createMany({ data: { address: foldAddress(address), reason }, skipDuplicates: true });
}

/** The address has asked again, and has proved that mail reaches it. */
export async function liftSuppression(tx: DbClient, address: string): Promise<void> {
  await tx.suppression.deleteMany({ where: { address: foldAddress(address) } });
}

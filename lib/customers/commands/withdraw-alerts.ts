import "server-only";
import { db } from "@/lib/db";
import { sha256 } from "@/lib/tokens";

/** An address waits for nothing any more. Twice is the same as once. */
export async function withdrawAlerts(token: string): Promise<void> {
  await db.stockAlert.deleteMany({ where: { tokenHash: sha256(token) } });
}

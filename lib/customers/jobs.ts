import "server-only";
import { db } from "@/lib/db";
import type { Payloads } from "@/lib/jobs/task";
import { tellWaiting } from "./commands/tell-waiting";
import { alertDays } from "./stock-alert";

const day = 86_400_000;

/** Addresses that nobody confirmed are forgotten after a week, requests that were after three months; the proof is the consent. */
export async function sweepOptIns(now = new Date()): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  await db.optIn.deleteMany({ where: { confirmedAt: null, expiresAt: { lt: before(7) } } });
  await db.optIn.deleteMany({ where: { expiresAt: { lt: before(90) } } });
}

/** What readers had searched counts for six months: after that it says little about what they want now. */
export async function sweepInterests(now = new Date()): Promise<void> {
  await db.subscriberTerm.deleteMany({ where: { day: { lt: new Date(now.getTime() - 180 * day) } } });
}

export const tellWhoWaits = (back: Payloads["stock_back"]): Promise<void> => tellWaiting(back);

/** Who waited in vain is forgotten. */
export async function sweepStockAlerts(now = new Date()): Promise<void> {
  await db.stockAlert.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - alertDays * day) } } });
}

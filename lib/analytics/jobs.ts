import "server-only";
import { db } from "@/lib/db";
import { mailOutreach } from "./commands/mail-outreach";

const keptDays = 400;

/** A year and a bit is enough to compare with; sites that sent nobody for as long are forgotten with it. */
export async function sweepVisits(now = new Date()): Promise<void> {
  const since = new Date(now.getTime() - keptDays * 86_400_000);
  await Promise.all([
    db.visitCount.deleteMany({ where: { day: { lt: since } } }),
    db.vitalCount.deleteMany({ where: { day: { lt: since } } }),
    db.referringHost.deleteMany({ where: { lastSeen: { lt: since } } }),
  ]);
}

export const remindOfOutreach = (): Promise<void> => mailOutreach();

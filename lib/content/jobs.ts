import "server-only";
import { db } from "@/lib/db";
import type { Payloads } from "@/lib/jobs/task";
import { giveGuide } from "./commands/give-guide";
import { publishWhenDue } from "./commands/publish-piece";

export async function publishOnTime({ pieceId }: Payloads["publish_piece"]): Promise<void> {
  await publishWhenDue(pieceId);
}

export const sendGift = (confirmed: Payloads["address_confirmed"]): Promise<void> => giveGuide(confirmed);

const keptDays = 400;

/** A year and a bit is enough to compare with; older sights and shares are forgotten. */
export async function sweepSights(now = new Date()): Promise<void> {
  const old = { day: { lt: new Date(now.getTime() - keptDays * 86_400_000) } };
  await Promise.all([db.sight.deleteMany({ where: old }), db.share.deleteMany({ where: old })]);
}

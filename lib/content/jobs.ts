import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import type { Payloads } from "@/lib/jobs/task";
import { withTx } from "@/lib/tx";
import { giveGuide } from "./commands/give-guide";
import { publishWhenDue } from "./commands/publish-piece";
import { publishDue } from "./commands/turn-public";
import { weighBanners } from "./commands/weigh-banners";
import { type Hourly, isDueWithin } from "./queries/due";
import { worthTelling } from "./rotation";

export async function publishOnTime({ pieceId }: Payloads["publish_piece"], now = new Date()): Promise<void> {
  if (!(await publishWhenDue(pieceId, now))) await notBefore("piece", pieceId, now);
}

export async function publishAtHour(thing: Payloads["publish_later"], now = new Date()): Promise<void> {
  if (!(await publishDue(thing, now))) await notBefore(thing.kind, thing.id, now);
}

// The queue goes by the database's clock, and what is due by it may not be by ours: then it is tried again a little later,
// and not lost. An hour that was moved away has a job of its own.
async function notBefore(kind: Hourly, id: number, now: Date): Promise<void> {
  if (await isDueWithin(kind, { id, now, ms: 60_000 })) throw new Error(`the hour of ${kind} ${id} has not come yet`);
}

export const sendGift = (confirmed: Payloads["address_confirmed"]): Promise<void> => giveGuide(confirmed);

/** Shows more of the billboards that work; pages are made anew only when that changes something to see. */
export async function weighHourly(now = new Date()): Promise<void> {
  await withTx(async (tx) => {
    if (await weighBanners(tx, { now, atLeast: worthTelling }))
      await enqueue(tx, [{ name: "refresh_pages", payload: { tags: [cacheTags.banners] }, key: "banners-weighed" }]);
  });
}

const keptDays = 400;

/** A year and a bit is enough to compare with; older sights and shares are forgotten. */
export async function sweepSights(now = new Date()): Promise<void> {
  const old = { day: { lt: new Date(now.getTime() - keptDays * 86_400_000) } };
  await Promise.all([db.sight.deleteMany({ where: old }), db.share.deleteMany({ where: old })]);
}

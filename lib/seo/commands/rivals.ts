import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { db } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { fail, ok, type Result } from "@/lib/result";
import { withTx } from "@/lib/tx";

export const rivalsMax = 200;
// Asking more often would be no news to us and a burden to them.
const restMs = 10 * 60_000;

type Watching = { url: string; productId: number | null };
type WatchRefusal = "rivals_too_many" | "rival_known";

/** Puts a rival's page on the list and has it looked at. */
export async function watchRival({ url, productId }: Watching, actor: Actor): Promise<Result<number, WatchRefusal>> {
  return withTx(async (tx) => {
    if ((await tx.rival.count()) >= rivalsMax) return fail("rivals_too_many");
    const { count } = await tx.rival.createMany({ data: [{ url, productId }], skipDuplicates: true });
    if (count === 0) return fail("rival_known");
    const { id } = await tx.rival.findUniqueOrThrow({ where: { url }, select: { id: true } });
    await enqueue(tx, [lookTask(id, new Date())]);
    await recordAudit(tx, { actor, action: "rival_watched", subject: `rivals:${id}`, after: { url } });
    return ok(id);
  });
}

export async function forgetRival(id: number, actor: Actor): Promise<Result<null, "rival_unknown">> {
  return withTx(async (tx) => {
    const rival = await tx.rival.findUnique({ where: { id }, select: { url: true } });
    if (!rival) return fail("rival_unknown");
    await tx.rival.delete({ where: { id }, select: { id: true } });
    await recordAudit(tx, { actor, action: "rival_forgotten", subject: "rivals", before: rival });
    return ok(null);
  });
}

/** Which of our products it competes with; null = none. */
export async function pairRival(
  { id, productId }: { id: number; productId: number | null },
  actor: Actor,
): Promise<Result<null, "rival_unknown">> {
  return withTx(async (tx) => {
    const rival = await tx.rival.findUnique({ where: { id }, select: { productId: true } });
    if (!rival) return fail("rival_unknown");
    await tx.rival.update({ where: { id }, data: { productId }, select: { id: true } });
    await recordAudit(tx, {
      actor,
      action: "rival_paired",
      subject: `rivals:${id}`,
      before: rival,
      after: { productId },
    });
    return ok(null);
  });
}

/** Has a page looked at now instead of tonight. */
export async function lookSoon(
  id: number,
  now = new Date(),
): Promise<Result<null, "rival_unknown" | "rival_just_asked">> {
  return withTx(async (tx) => {
    const rival = await tx.rival.findUnique({ where: { id }, select: { askedAt: true } });
    if (!rival) return fail("rival_unknown");
    if (rival.askedAt && now.getTime() - rival.askedAt.getTime() < restMs) return fail("rival_just_asked");
    await enqueue(tx, [lookTask(id, now)]);
    return ok(null);
  });
}

/** All news up to this one has been read. */
export async function readRivalNews(lastId: number): Promise<Result<null, never>> {
  await db.rivalNews.updateMany({ where: { seenAt: null, id: { lte: lastId } }, data: { seenAt: new Date() } });
  return ok(null);
}

/** The job of a look; a second one before the first takes its place. */
export const lookTask = (rivalId: number, runAt: Date) =>
  ({ name: "rival_look", payload: { rivalId }, runAt, key: `rival_look:${rivalId}` }) as const;

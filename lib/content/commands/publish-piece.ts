import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { cacheTags } from "@/lib/cache-tags";
import type { DbClient } from "@/lib/db";
import { dequeue, enqueue } from "@/lib/jobs/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { type PieceStatus, publishFaults } from "../piece";
import { contentOf, lockPiece, publishKeyOf } from "./locked-piece";

type Moved = { id: number; status: PieceStatus; publishAt: Date | null };

/** Public at once. */
export async function publishPiece({ id }: { id: number }, actor: Actor | null, now = new Date()) {
  return move(id, actor, async (tx, piece) => {
    await dequeue(tx, publishKeyOf(id));
    await tx.piece.update({
      where: { id },
      data: { status: "published", publishAt: null, publishedAt: piece.publishedAt ?? now },
      select: { id: true },
    });
    return { id, status: "published", publishAt: null };
  });
}

/** Public at an hour to come; a second call moves the hour, because the job has the piece's key. */
export async function schedulePiece(
  { id, publishAt }: { id: number; publishAt: Date },
  actor: Actor,
  now = new Date(),
) {
  if (publishAt <= now) return { ...fail("time_is_past"), fields: { publishAt: "time_is_past" } };
  return move(id, actor, async (tx, piece) => {
    if (piece.status === "published") return null;
    await tx.piece.update({ where: { id }, data: { status: "scheduled", publishAt }, select: { id: true } });
    await enqueue(tx, [{ name: "publish_piece", payload: { pieceId: id }, runAt: publishAt, key: publishKeyOf(id) }]);
    return { id, status: "scheduled", publishAt };
  });
}

type Locked = { status: PieceStatus; publishedAt: Date | null };

async function move(id: number, actor: Actor | null, change: (tx: DbClient, piece: Locked) => Promise<Moved | null>) {
  return withTx(async (tx) => {
    const piece = await lockPiece(tx, id);
    if (!piece.ok) return piece;
    const content = await contentOf(tx, id, piece.value.version);
    const faults = content ? publishFaults(content) : { "words.ar.title": "required" };
    if (Object.keys(faults).length > 0) return { ...fail("not_ready_to_publish"), fields: faults };
    const moved = await change(tx, piece.value);
    if (!moved) return fail("status_changed");
    await record(tx, { id, actor, before: piece.value, after: moved });
    return ok(moved);
  });
}

/** Out of sight again; its addresses are kept. */
export async function unpublishPiece({ id }: { id: number }, actor: Actor) {
  return withTx(async (tx) => {
    const piece = await lockPiece(tx, id);
    if (!piece.ok) return piece;
    if (piece.value.status === "draft") return fail("status_changed");
    await dequeue(tx, publishKeyOf(id));
    await tx.piece.update({ where: { id }, data: { status: "draft", publishAt: null }, select: { id: true } });
    const moved: Moved = { id, status: "draft", publishAt: null };
    await record(tx, { id, actor, before: piece.value, after: moved });
    return ok(moved);
  });
}

/** The job of the hour: flips a scheduled piece once, however often it is tried, and has the pages made anew. An hour that was moved meanwhile is respected. */
export async function publishWhenDue(id: number, now = new Date()): Promise<boolean> {
  return withTx(async (tx) => {
    const flipped = await tx.$executeRaw`
      UPDATE "Piece" SET status = 'published', "publishedAt" = coalesce("publishedAt", "publishAt"), "publishAt" = NULL, "updatedAt" = ${now}
      WHERE id = ${id} AND status = 'scheduled' AND "publishAt" <= ${now}`;
    if (flipped === 0) return false;
    await recordAudit(tx, { actor: null, action: "piece_published", subject: `piece:${id}` });
    const tags = [cacheTags.piece(id), cacheTags.content];
    await enqueue(tx, [{ name: "refresh_pages", payload: { tags }, key: `pages:piece:${id}` }]);
    return true;
  });
}

/** Gone with its versions; one that is public is taken back first. What was public once answers 410 from then on. */
export async function deletePiece({ id }: { id: number }, actor: Actor) {
  return withTx(async (tx) => {
    const piece = await lockPiece(tx, id);
    if (!piece.ok) return piece;
    if (piece.value.status !== "draft") return fail("not_a_draft");
    const content = await contentOf(tx, id, piece.value.version);
    await tx.sight.deleteMany({ where: { kind: "piece", subjectId: id } });
    await tx.piece.delete({ where: { id }, select: { id: true } });
    await recordAudit(tx, { actor, action: "piece_deleted", subject: `piece:${id}`, before: content?.words });
    return ok({ id, kind: piece.value.kind });
  });
}

type Change = { id: number; actor: Actor | null; before: Locked & { publishAt?: Date | null }; after: Moved };

const record = (tx: DbClient, { id, actor, before, after }: Change) =>
  recordAudit(tx, {
    actor,
    action: `piece_${after.status}`,
    subject: `piece:${id}`,
    before: { status: before.status, publishAt: before.publishAt ?? null },
    after: { status: after.status, publishAt: after.publishAt },
  });

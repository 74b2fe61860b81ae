import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { cacheTags } from "@/lib/cache-tags";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import type { Task } from "@/lib/jobs/task";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { randomToken } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import type { PieceContent, PieceKind } from "../piece";
import { publishFaults } from "../piece";
import type { pieceInput } from "../schema";
import { contentOf, lockPiece } from "./locked-piece";
import { settlePieceSlugs } from "./piece-slugs";
import { withStoredSizes } from "./stored-pictures";

/** An empty draft; its words come with the first save. */
export async function createPiece(kind: PieceKind, actor: Actor | null) {
  return withTx(async (tx) => {
    const { id } = await tx.piece.create({ data: { kind, previewKey: randomToken() }, select: { id: true } });
    await recordAudit(tx, { actor, action: "piece_created", subject: `piece:${id}`, after: { kind } });
    return ok({ id });
  });
}

/** Saves every word as a new version. What is public changes at once, so it must stay fit to be public. */
export async function savePiece({ id, seenVersion, content }: z.output<typeof pieceInput>, actor: Actor | null) {
  return withTx(async (tx) => {
    const piece = await lockPiece(tx, id);
    if (!piece.ok) return piece;
    if (piece.value.version !== seenVersion) return fail("edited_meanwhile");
    return write(tx, { piece: piece.value, content, actor });
  });
}

/** Brings an old version back as a new one. */
export async function restoreVersion({ id, number }: { id: number; number: number }, actor: Actor) {
  return withTx(async (tx) => {
    const piece = await lockPiece(tx, id);
    if (!piece.ok) return piece;
    const content = await contentOf(tx, id, number);
    if (!content) return fail("version_unknown");
    return write(tx, { piece: piece.value, content, actor });
  });
}

type Writing = {
  piece: { id: number; kind: PieceKind; status: string; version: number };
  content: PieceContent;
  actor: Actor | null;
};

async function write(tx: DbClient, { piece, content: typed, actor }: Writing) {
  const { id } = piece;
  const faults = piece.status === "draft" ? {} : publishFaults(typed);
  if (Object.keys(faults).length > 0) return { ...fail("not_ready_to_publish"), fields: faults };
  const stored = await withStoredSizes(tx, typed);
  if (!stored.ok) return stored;
  const slugs = await settlePieceSlugs(tx, stored.value.content, id);
  if (!slugs.ok) return slugs;

  const { coverId } = stored.value;
  const content = slugs.value;
  const version = piece.version + 1;
  const { goal } = content;
  await tx.piece.update({
    where: { id },
    data: { goal, ...(await belongings(tx, content)), coverId, version },
    select: { id: true },
  });
  await forgetDraft(tx, id);
  await writeWords(tx, id, content);
  await writeProducts(tx, id, content.productIds);
  await tx.pieceVersion.create({
    data: { pieceId: id, number: version, content, actorId: actor?.id ?? null, actorName: actor?.name ?? "" },
    select: { number: true },
  });
  await enqueue(tx, endsOfCountdowns(id, content));
  const titles = Object.fromEntries(locales.map((locale) => [locale, content.words[locale]?.title ?? ""]));
  await recordAudit(tx, { actor, action: "piece_saved", subject: `piece:${id}`, after: { version, ...titles } });
  return ok({ id, version });
}

// A topic or an author that is gone meanwhile is left out.
async function belongings(tx: DbClient, { topicId, authorId }: PieceContent) {
  const select = { id: true };
  const topic = topicId && (await tx.topic.findUnique({ where: { id: topicId }, select }));
  const author = authorId && (await tx.author.findUnique({ where: { id: authorId }, select }));
  return { topicId: topic ? topic.id : null, authorId: author ? author.id : null };
}

/** What was being typed is thrown away. */
export const forgetDraft = (tx: DbClient, id: number) =>
  tx.$executeRaw`UPDATE "Piece" SET draft = NULL, "draftAt" = NULL WHERE id = ${id}`;

async function writeWords(tx: DbClient, pieceId: number, { words }: PieceContent): Promise<void> {
  for (const locale of locales) {
    const written = words[locale];
    const where = { pieceId_locale: { pieceId, locale } };
    if (written) await tx.pieceTranslation.upsert({ where, create: { pieceId, locale, ...written }, update: written });
    else await tx.pieceTranslation.deleteMany({ where: { pieceId, locale } });
  }
}

async function writeProducts(tx: DbClient, pieceId: number, productIds: number[]): Promise<void> {
  const known = await tx.product.findMany({ where: { id: { in: productIds } }, select: { id: true } });
  const kept = [...new Set(productIds)].filter((id) => known.some((product) => product.id === id));
  await tx.pieceProduct.deleteMany({ where: { pieceId } });
  await tx.pieceProduct.createMany({ data: kept.map((productId, position) => ({ pieceId, position, productId })) });
}

// A countdown that is over leaves the page by itself, on the minute.
function endsOfCountdowns(id: number, { words }: PieceContent): Task[] {
  const parts = locales.flatMap((locale) => words[locale]?.body ?? []);
  return parts.flatMap((part) =>
    part.type === "countdown"
      ? [
          {
            name: "refresh_pages" as const,
            payload: { tags: [cacheTags.piece(id)] },
            runAt: new Date(part.endsAt),
            key: `countdown:${id}:${part.id}`,
          },
        ]
      : [],
  );
}

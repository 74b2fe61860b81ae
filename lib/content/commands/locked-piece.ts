import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import { type PieceContent, type PieceKind, type PieceStatus, pieceContent } from "../piece";

/** Takes the piece for this transaction: what is decided about it stays true. */
export async function lockPiece(tx: DbClient, id: number) {
  await tx.$queryRaw`SELECT 1 FROM "Piece" WHERE id = ${id} FOR UPDATE`;
  const piece = await tx.piece.findUnique({
    where: { id },
    select: { id: true, kind: true, status: true, version: true, publishAt: true, publishedAt: true },
  });
  if (!piece) return fail("piece_not_found");
  return ok({ ...piece, kind: piece.kind as PieceKind, status: piece.status as PieceStatus });
}

/** What a save held; null when there is none, or it no longer fits the rules of today. */
export async function contentOf(tx: DbClient, id: number, number: number): Promise<PieceContent | null> {
  const row = await tx.pieceVersion.findUnique({
    where: { pieceId_number: { pieceId: id, number } },
    select: { content: true },
  });
  const parsed = pieceContent.safeParse(row?.content);
  return parsed.success ? parsed.data : null;
}

export const publishKeyOf = (id: number): string => `publish-piece:${id}`;

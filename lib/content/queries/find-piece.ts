import "server-only";
import { cache } from "react";
import { db } from "@/lib/db";
import { type Locale, otherLocale } from "@/lib/locale";
import { draftContent } from "../draft-content";
import type { PieceContent, PieceKind } from "../piece";
import type { PieceCard, PieceView } from "../piece-view";
import { cardOf, cardSelect, viewOf, viewSelect } from "./piece-rows";

/** A public piece by its address, in one joined statement; read once per render. */
export const findPiece = cache(async (locale: Locale, kind: PieceKind, slug: string): Promise<PieceView | null> => {
  const row = await db.pieceTranslation.findUnique({
    relationLoadStrategy: "join",
    where: { locale_slug: { locale, slug }, piece: { kind, status: "published" } },
    select: viewSelect,
  });
  return row && viewOf(row, locale);
});

/** The pieces published just before and just after, of the same kind and language. */
export async function neighboursOf(locale: Locale, { id, kind, publishedAt }: PieceView) {
  if (!publishedAt) return { older: null, newer: null };
  const nearest = (direction: "asc" | "desc", than: object) =>
    db.pieceTranslation.findFirst({
      relationLoadStrategy: "join",
      where: { locale, piece: { kind, status: "published", id: { not: id }, publishedAt: than } },
      orderBy: { piece: { publishedAt: direction } },
      select: cardSelect,
    });
  const [older, newer] = await Promise.all([
    nearest("desc", { lte: publishedAt }),
    nearest("asc", { gt: publishedAt }),
  ]);
  const card = (row: typeof older): PieceCard | null => row && cardOf(row, locale);
  return { older: card(older), newer: card(newer) };
}

/** The piece behind a preview link: what is being typed where there is something, else the last save; public or not. */
export async function findPreview(locale: Locale, previewKey: string): Promise<PieceView | null> {
  const piece = await db.piece.findUnique({
    where: { previewKey },
    select: {
      ...viewSelect.piece.select,
      draft: true,
      version: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
    },
  });
  if (!piece) return null;
  const content = draftContent(piece.draft ?? piece.versions[0]?.content);
  const written = content?.words[locale];
  if (!content || !written) return null;
  const cover = content.cover && { ...content.cover, thumbhash: piece.cover?.thumbhash ?? "" };
  const author = await signerOf(content);
  const row = { ...written, title: written.title || "…", piece: { ...piece, goal: content.goal, cover, author } };
  const slugs = { [locale]: written.slug, ...twinOf(content, locale) };
  return { ...viewOf(row, locale), slugs, productIds: content.productIds };
}

const signerOf = ({ authorId }: PieceContent) =>
  db.author.findUnique({ where: { id: authorId ?? 0 }, select: viewSelect.piece.select.author.select });

const twinOf = ({ words }: PieceContent, locale: Locale) => {
  const twin = otherLocale(locale);
  return words[twin] ? { [twin]: words[twin].slug } : {};
};

import "server-only";
import { db } from "@/lib/db";
import { type Locale, otherLocale } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import { type Goal, type PieceContent, type PieceKind, type PieceStatus, pieceContent } from "../piece";

const pageSize = 20;

type Filter = { kind: PieceKind; status: PieceStatus | null; page: number };

/** One page of the panel's list, latest edits first, with the counts of every status. */
export async function listAdminPieces({ kind, status, page }: Filter, locale: Locale) {
  const where: Prisma.PieceWhereInput = { kind };
  const [rows, groups] = await Promise.all([
    db.piece.findMany({
      relationLoadStrategy: "join",
      where: { ...where, ...(status && { status }) },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true,
        status: true,
        goal: true,
        publishAt: true,
        publishedAt: true,
        updatedAt: true,
        draftAt: true,
        cover: { select: { key: true } },
        translations: { select: { locale: true, title: true } },
      },
    }),
    db.piece.groupBy({ by: ["status"], where, _count: true }),
  ]);
  const counts = Object.fromEntries(groups.map((group) => [group.status, group._count])) as Partial<
    Record<PieceStatus, number>
  >;
  const total = status ? (counts[status] ?? 0) : groups.reduce((sum, group) => sum + group._count, 0);
  return {
    pieces: rows.map(({ translations, cover, ...row }) => ({
      ...row,
      status: row.status as PieceStatus,
      goal: row.goal as Goal,
      coverKey: cover?.key ?? null,
      title: titleIn(translations, locale) ?? titleIn(translations, otherLocale(locale)) ?? null,
      languages: translations.map((words) => words.locale),
    })),
    counts,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}

export type AdminPieceRow = Awaited<ReturnType<typeof listAdminPieces>>["pieces"][number];

const titleIn = (translations: { locale: string; title: string }[], locale: Locale) =>
  translations.find((words) => words.locale === locale)?.title;

/** Everything the editor starts with: the last save, and what was typed since. */
export async function findAdminPiece(id: number) {
  const piece = await db.piece.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      status: true,
      publishAt: true,
      publishedAt: true,
      version: true,
      previewKey: true,
      draft: true,
      draftAt: true,
      translations: { select: { locale: true, slug: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
    },
  });
  if (!piece) return null;
  const { versions, translations, ...row } = piece;
  const saved = pieceContent.safeParse(versions[0]?.content);
  return {
    ...row,
    kind: row.kind as PieceKind,
    status: row.status as PieceStatus,
    slugs: Object.fromEntries(translations.map((words) => [words.locale, words.slug])) as Partial<
      Record<Locale, string>
    >,
    content: saved.success ? saved.data : null,
  };
}

const versionsShown = 50;

/** The saves of a piece, newest first. */
export const listVersions = (pieceId: number) =>
  db.pieceVersion.findMany({
    where: { pieceId },
    orderBy: { number: "desc" },
    take: versionsShown,
    select: { number: true, actorName: true, createdAt: true },
  });

/** What one save held, or null. */
export async function findVersion(pieceId: number, number: number): Promise<PieceContent | null> {
  const row = await db.pieceVersion.findUnique({
    where: { pieceId_number: { pieceId, number } },
    select: { content: true },
  });
  const parsed = pieceContent.safeParse(row?.content);
  return parsed.success ? parsed.data : null;
}

/** Topics for choices and their own page, in order. */
export const listAdminTopics = () =>
  db.topic.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 50,
    select: { id: true, nameAr: true, nameFr: true, slugAr: true, slugFr: true, _count: { select: { pieces: true } } },
  });

/** Titles of products by id, for the editor's lists. */
export async function productNames(ids: number[], locale: Locale) {
  const rows = await db.productTranslation.findMany({
    where: { locale, productId: { in: ids.slice(0, 200) } },
    select: { productId: true, title: true },
  });
  return Object.fromEntries(rows.map((row) => [row.productId, row.title])) as Record<number, string>;
}

/** Pictures of the shop, newest first. */
export const listPictures = (page: number) =>
  db.media.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * 24,
    take: 24,
    select: { key: true, width: true, height: true },
  });

import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import { type Locale, locales, otherLocale } from "@/lib/locale";
import { signedInPublic } from "../author";
import type { Topic } from "../blog-paths";
import { pagesOf } from "../list-page";
import type { PieceKind } from "../piece";
import type { PieceCard } from "../piece-view";
import { cardOf, cardSelect, topicOf } from "./piece-rows";

export const piecesPerPage = 12;
const feedLength = 30;

type Wanted = { kind: PieceKind; topicId?: number; tag?: string } | { authorId: number };

const whereOf = (locale: Locale, wanted: Wanted) => {
  if ("authorId" in wanted) return { locale, piece: { authorId: wanted.authorId, ...signedInPublic } };
  const { kind, topicId, tag } = wanted;
  return {
    locale,
    ...(tag !== undefined && { tags: { has: tag } }),
    piece: { kind, status: "published", ...(topicId !== undefined && { topicId }) },
  };
};

const newestFirst = [{ piece: { publishedAt: "desc" as const } }, { pieceId: "desc" as const }];

/** One page of what is public, newest first, and how many pages there are. */
export async function listPieces(
  locale: Locale,
  wanted: Wanted,
  page = 1,
): Promise<{ pieces: PieceCard[]; pages: number }> {
  const where = whereOf(locale, wanted);
  const [rows, count] = await Promise.all([
    db.pieceTranslation.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: newestFirst,
      skip: (page - 1) * piecesPerPage,
      take: piecesPerPage,
      select: cardSelect,
    }),
    db.pieceTranslation.count({ where }),
  ]);
  return { pieces: rows.map((row) => cardOf(row, locale)), pages: pagesOf(count, piecesPerPage) };
}

/** For the feed reader: the newest thirty articles. */
export async function listFeed(locale: Locale): Promise<PieceCard[]> {
  const rows = await db.pieceTranslation.findMany({
    relationLoadStrategy: "join",
    where: whereOf(locale, { kind: "article" }),
    orderBy: newestFirst,
    take: feedLength,
    select: cardSelect,
  });
  return rows.map((row) => cardOf(row, locale));
}

/** Slugs of what is public, to prerender it. */
export const listPieceSlugs = (locale: Locale, kind: PieceKind, count: number) =>
  db.pieceTranslation.findMany({
    where: whereOf(locale, { kind }),
    orderBy: newestFirst,
    take: count,
    select: { slug: true },
  });

const isPublicIn = (locale: Locale) => ({
  kind: "article",
  status: "published",
  translations: { some: { locale } },
});

/** The shelves of the blog that have something on them in this language, in the merchant's order. */
export const listTopics = cachedRead(
  async (locale: Locale): Promise<Topic[]> => {
    const twin = otherLocale(locale);
    const [rows, translated] = await Promise.all([
      db.topic.findMany({
        where: { pieces: { some: isPublicIn(locale) } },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: 50,
        select: {
          ...{ id: true, nameAr: true, nameFr: true, slugAr: true, slugFr: true },
          _count: { select: { pieces: { where: isPublicIn(locale) } } },
        },
      }),
      db.topic.findMany({ where: { pieces: { some: isPublicIn(twin) } }, select: { id: true } }),
    ]);
    const inTwin = new Set(translated.map(({ id }) => id));
    return rows.map((row) => ({
      id: row.id,
      ...topicOf(row, locale),
      slugs: { ar: row.slugAr, fr: row.slugFr },
      count: row._count.pieces,
      languages: inTwin.has(row.id) ? [...locales] : [locale],
    }));
  },
  ["topics"],
  { tags: [cacheTags.content], revalidate: 3600 },
);

/** The languages in which the blog has an article. */
export const blogLanguages = cachedRead(
  async (): Promise<Locale[]> => {
    const found = await Promise.all(
      locales.map((locale) => db.piece.findFirst({ where: isPublicIn(locale), select: { id: true } })),
    );
    return locales.filter((_, place) => found[place]);
  },
  ["blog-languages"],
  { tags: [cacheTags.content], revalidate: 3600 },
);

export type PieceAddress = { kind: PieceKind; updatedAt: Date; slugs: Partial<Record<Locale, string>> };

/** Everything public with its addresses, for the sitemap and the menus. */
export async function listPieceAddresses(): Promise<
  (PieceAddress & { id: number; titles: Partial<Record<Locale, string>> })[]
> {
  const rows = await db.piece.findMany({
    relationLoadStrategy: "join",
    where: { status: "published" },
    orderBy: { id: "desc" },
    take: 10_000,
    select: {
      id: true,
      kind: true,
      updatedAt: true,
      translations: { select: { locale: true, slug: true, title: true } },
    },
  });
  return rows.map(({ id, kind, updatedAt, translations }) => ({
    id,
    kind: kind as PieceKind,
    updatedAt,
    slugs: Object.fromEntries(translations.map((words) => [words.locale, words.slug])),
    titles: Object.fromEntries(translations.map((words) => [words.locale, words.title])),
  }));
}

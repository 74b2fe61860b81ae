import "server-only";
import { publicIn } from "@/lib/content/queries/authors";
import { db } from "@/lib/db";
import type { Site } from "../site";
import { type Card, type ContentKind, contentCard } from "../social-card";

type Asked = { site: Site; id: number; note: string };
type Shown = { title: string; pictureKey: string | null } | null;

/** The cards of what the merchant writes, records and films; null unless it is public in that language. */
export const contentCards: Record<ContentKind, (asked: Asked) => Promise<Card | null>> = {
  piece: async (asked) => cardOf("piece", asked, await piece(asked)),
  film: async (asked) => cardOf("film", asked, await film(asked)),
  guide: async (asked) => cardOf("guide", asked, await guide(asked)),
  podcast: async (asked) => cardOf("podcast", asked, await podcast(asked)),
  episode: async (asked) => cardOf("episode", asked, await episode(asked)),
  author: async (asked) => cardOf("author", asked, await author(asked)),
};

const cardOf = (kind: ContentKind, { site, id, note }: Asked, shown: Shown): Card | null =>
  shown && contentCard(site, { kind, id, ...shown }, note);

const published = { status: "published" } as const;
const key = { select: { key: true } } as const;

async function piece({ id, site: { locale } }: Asked): Promise<Shown> {
  const where = { pieceId_locale: { pieceId: id, locale }, piece: published };
  const row = await db.pieceTranslation.findUnique({
    where,
    select: { title: true, piece: { select: { cover: key } } },
  });
  return row && { title: row.title, pictureKey: row.piece.cover?.key ?? null };
}

async function film({ id, site: { locale } }: Asked): Promise<Shown> {
  const where = { filmId_locale: { filmId: id, locale }, film: published };
  const row = await db.filmText.findUnique({ where, select: { title: true, film: { select: { poster: key } } } });
  return row && { title: row.title, pictureKey: row.film.poster.key };
}

async function guide({ id, site: { locale } }: Asked): Promise<Shown> {
  const where = { guideId_locale: { guideId: id, locale }, guide: published };
  const row = await db.guideText.findUnique({ where, select: { title: true, guide: { select: { cover: key } } } });
  return row && { title: row.title, pictureKey: row.guide.cover?.key ?? null };
}

async function author({ id, site: { locale } }: Asked): Promise<Shown> {
  const where = { authorId_locale: { authorId: id, locale }, author: publicIn(locale) };
  const row = await db.authorText.findUnique({ where, select: { name: true, author: { select: { picture: key } } } });
  return row && { title: row.name, pictureKey: row.author.picture?.key ?? null };
}

// Covers of series are files for players, not pictures of the store.
async function podcast({ id, site: { locale } }: Asked): Promise<Shown> {
  const where = { podcastId_locale: { podcastId: id, locale }, podcast: { episodes: { some: published } } };
  const row = await db.podcastText.findUnique({ where, select: { title: true } });
  return row && { title: row.title, pictureKey: null };
}

async function episode({ id, site: { locale } }: Asked): Promise<Shown> {
  const where = { episodeId_locale: { episodeId: id, locale }, episode: published };
  const row = await db.episodeText.findUnique({ where, select: { title: true } });
  return row && { title: row.title, pictureKey: null };
}

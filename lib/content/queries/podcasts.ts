import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import { inBoth, slugsIn } from "../in-both";
import { pagesOf } from "../list-page";
import { storedChapters } from "../podcast";

const mostSeries = 100;
export const episodesPerPage = 50;
/** Players drop what a feed no longer tells, so it tells all: a tip a day makes a hundred in a season. */
export const mostTold = 1_000;
const file = {
  select: { id: true, key: true, kind: true, format: true, bytes: true, seconds: true, name: true },
} as const;
const cover = { select: { id: true, key: true, format: true, name: true } } as const;
const spoken = { locale: true, title: true, notes: true, chapters: true, transcript: true, file } as const;

/** A series by its address with a page of its public episodes in this language, newest first. */
export async function findPodcast(locale: Locale, slug: string, { page = 1, perPage = episodesPerPage } = {}) {
  const heard = { status: "published", texts: { some: { locale } } };
  const row = await db.podcastText.findUnique({
    where: { locale_slug: { locale, slug }, podcast: { episodes: { some: { status: "published" } } } },
    select: {
      title: true,
      slug: true,
      text: true,
      podcast: {
        select: {
          id: true,
          category: true,
          isExplicit: true,
          cover,
          texts: { select: { locale: true, slug: true } },
          episodes: {
            where: heard,
            orderBy: { number: "desc" },
            skip: (page - 1) * perPage,
            take: perPage,
            select: episodeIn(locale),
          },
          _count: { select: { episodes: { where: heard } } },
        },
      },
    },
  });
  if (!row) return null;
  const { podcast, ...text } = row;
  const { texts, _count, ...facts } = podcast;
  const pages = pagesOf(_count.episodes, perPage);
  return { ...text, ...facts, slugs: slugsIn(texts), episodes: podcast.episodes.flatMap(episodeOf), pages };
}

const episodeIn = (locale: Locale) =>
  ({
    ...{ id: true, number: true, isExplicit: true, publishedAt: true, createdAt: true },
    texts: { where: { locale }, select: spoken },
  }) satisfies Prisma.EpisodeSelect;
type EpisodeRow = Prisma.EpisodeGetPayload<{ select: ReturnType<typeof episodeIn> }>;

const episodeOf = ({ texts: [own], publishedAt, createdAt, ...episode }: EpisodeRow) =>
  own ? [{ ...episode, ...own, chapters: storedChapters(own.chapters), publishedAt: publishedAt ?? createdAt }] : [];

/** A public episode by its number: a series may have more of them than its page lists. */
export async function findEpisode(locale: Locale, podcastId: number, number: number) {
  const row = await db.episode.findFirst({
    where: { podcastId, number, status: "published" },
    select: episodeIn(locale),
  });
  return row ? (episodeOf(row)[0] ?? null) : null;
}
export type PodcastView = NonNullable<Awaited<ReturnType<typeof findPodcast>>>;
export type EpisodeView = PodcastView["episodes"][number];

/** An episode as its page will be, public or not: for the shop's people. Its day is that of its hour, or today. */
export async function findEpisodeDraft(locale: Locale, id: number, now = new Date()) {
  const row = await db.episodeText.findUnique({
    where: { episodeId_locale: { episodeId: id, locale } },
    select: {
      ...spoken,
      episode: {
        select: {
          ...{ id: true, number: true, isExplicit: true, publishAt: true, publishedAt: true },
          podcast: { select: { texts: { where: { locale }, select: { title: true, slug: true } } } },
        },
      },
    },
  });
  const [series] = row?.episode.podcast.texts ?? [];
  if (!row || !series) return null;
  const { episode, ...own } = row;
  const { podcast: _, publishAt, ...facts } = episode;
  const publishedAt = facts.publishedAt ?? publishAt ?? now;
  return { series, episode: { ...own, ...facts, chapters: storedChapters(own.chapters), publishedAt } };
}

/** Public series of one language. */
export async function listPodcasts(locale: Locale) {
  const rows = await db.podcastText.findMany({
    where: { locale, podcast: { episodes: { some: { status: "published" } } } },
    orderBy: { podcastId: "asc" },
    take: mostSeries,
    select: { title: true, slug: true, text: true, podcast: { select: { id: true, cover } } },
  });
  return rows.map(({ podcast, ...text }) => ({ ...text, ...podcast }));
}

/** Every series with its episodes, for the panel. */
export async function listPodcastsForStaff(locale: Locale) {
  const rows = await db.podcast.findMany({
    orderBy: { id: "asc" },
    take: mostSeries,
    select: {
      id: true,
      texts: { where: { locale }, select: { title: true, slug: true } },
      episodes: {
        orderBy: { number: "desc" },
        take: mostTold,
        select: {
          id: true,
          number: true,
          status: true,
          texts: { where: { locale }, select: { title: true, file: { select: { seconds: true } } } },
        },
      },
    },
  });
  return rows.map(({ texts: [text], episodes, id }) => ({
    id,
    title: text?.title ?? "",
    slug: text?.slug ?? "",
    episodes: episodes.map(({ texts: [own], ...episode }) => ({
      ...episode,
      title: own?.title ?? "",
      seconds: own?.file.seconds ?? null,
    })),
  }));
}

export async function findPodcastForStaff(id: number) {
  const podcast = await db.podcast.findUnique({
    where: { id },
    select: {
      id: true,
      category: true,
      isExplicit: true,
      cover,
      texts: { select: { locale: true, title: true, slug: true, text: true } },
    },
  });
  if (!podcast) return null;
  const { texts, ...rest } = podcast;
  return { ...rest, ...inBoth(texts) };
}
export type EditablePodcast = NonNullable<Awaited<ReturnType<typeof findPodcastForStaff>>>;

export async function findEpisodeForStaff(podcastId: number, id: number) {
  const episode = await db.episode.findFirst({
    where: { id, podcastId },
    select: {
      ...{ id: true, podcastId: true, number: true, status: true, publishAt: true, isExplicit: true },
      texts: { select: spoken },
    },
  });
  if (!episode) return null;
  const { texts, ...rest } = episode;
  return { ...rest, ...inBoth(texts.map((own) => ({ ...own, chapters: storedChapters(own.chapters) }))) };
}
export type EditableEpisode = NonNullable<Awaited<ReturnType<typeof findEpisodeForStaff>>>;

/** The number a new episode gets. */
export async function nextEpisodeNumber(podcastId: number): Promise<number> {
  const { _max } = await db.episode.aggregate({ where: { podcastId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

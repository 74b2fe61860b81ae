import "server-only";
import { blogPath, faqPath, pressPath, topicPath } from "@/lib/content/blog-paths";
import { filmPath, filmsPath } from "@/lib/content/film";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { episodePath, podcastPath, podcastsPath } from "@/lib/content/podcast";
import { listTopics } from "@/lib/content/queries/list-pieces";
import { subscribePath } from "@/lib/customers/opt-in";
import { db } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { fileUrl } from "@/lib/media/long-file";
import { pictureUrl } from "@/lib/media/picture";
import type { SitemapEntry } from "../sitemap-xml";

const most = 5_000;
type Words = { locale: string; slug: string }[];
const address = { select: { locale: true, slug: true } };
const published = { where: { status: "published" }, orderBy: { id: "asc" as const }, take: most };

/** The addresses of rows in the languages they have. */
export const pathsOf = (rows: Words, path: (locale: Locale, slug: string) => string): SitemapEntry["paths"] =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const words = rows.find((row) => row.locale === locale);
      return words ? [[locale, path(locale, words.slug)]] : [];
    }),
  );

/** A page that is there in both languages. */
export const inBoth = (path: (locale: Locale) => string, updatedAt: Date | null = null): SitemapEntry => ({
  paths: { ar: path("ar"), fr: path("fr") },
  updatedAt,
});

/** Lists of what the merchant publishes, and what stands in them; articles, pages and landing pages come apart. */
export async function contentEntries(): Promise<SitemapEntry[]> {
  const lists = await Promise.all([blog(), guides(), films(), podcasts()]);
  return [inBoth(faqPath), inBoth(pressPath), inBoth((locale) => subscribePath(locale)), ...lists.flat()];
}

async function blog(): Promise<SitemapEntry[]> {
  const [topics, first] = await Promise.all([
    listTopics("ar"),
    db.piece.findFirst({ where: { kind: "article", status: "published" }, select: { id: true } }),
  ]);
  return [...(first ? [inBoth(blogPath)] : []), ...topics.map((topic) => inBoth((locale) => topicPath(locale, topic)))];
}

async function guides(): Promise<SitemapEntry[]> {
  const rows = await db.guide.findMany({ ...published, select: { updatedAt: true, texts: address } });
  return listOf(
    guidesPath,
    rows.map(({ updatedAt, texts }) => ({ paths: pathsOf(texts, guidePath), updatedAt })),
  );
}

async function films(): Promise<SitemapEntry[]> {
  // The films themselves stand in the sitemap of films.
  const first = await db.film.findFirst({ where: published.where, select: { id: true } });
  return first ? [inBoth(filmsPath)] : [];
}

/** Films of an id range with their files, 500 at most; each language has its own words. */
export async function videoEntries(id: { gt: number; lte: number }): Promise<(SitemapEntry & { id: number })[]> {
  const rows = await db.film.findMany({
    relationLoadStrategy: "join",
    where: { id, status: "published" },
    orderBy: { id: "asc" },
    take: 500,
    select: {
      id: true,
      updatedAt: true,
      createdAt: true,
      publishedAt: true,
      poster: { select: { key: true } },
      file: { select: { key: true, format: true, seconds: true } },
      texts: { select: { locale: true, slug: true, title: true, text: true } },
    },
  });
  return rows.map(({ poster, file, texts, ...film }) => {
    const shared = {
      thumbnail: pictureUrl(poster.key, 640, "jpg"),
      content: fileUrl(file),
      seconds: file.seconds,
      publishedAt: film.publishedAt ?? film.createdAt,
    };
    const videos = texts.map(({ locale, title, text }) => [locale, { ...shared, title, description: text }]);
    return {
      id: film.id,
      updatedAt: film.updatedAt,
      paths: pathsOf(texts, filmPath),
      videos: Object.fromEntries(videos) as SitemapEntry["videos"] & object,
    };
  });
}

async function podcasts(): Promise<SitemapEntry[]> {
  const episodes = await db.episode.findMany({
    ...published,
    select: {
      number: true,
      updatedAt: true,
      podcastId: true,
      texts: { select: { locale: true } },
      podcast: { select: { updatedAt: true, texts: address } },
    },
  });
  const series = new Map(episodes.map(({ podcastId, podcast }) => [podcastId, podcast]));
  return listOf(podcastsPath, [
    ...[...series.values()].map(({ updatedAt, texts }) => ({ paths: pathsOf(texts, podcastPath), updatedAt })),
    ...episodes.map(({ number, updatedAt, texts, podcast }) => {
      const spoken = podcast.texts.filter(({ locale }) => texts.some((text) => text.locale === locale));
      return { paths: pathsOf(spoken, (locale, slug) => episodePath(locale, slug, number)), updatedAt };
    }),
  ]);
}

// A list that is empty is no page to be found.
const listOf = (path: (locale: Locale) => string, entries: SitemapEntry[]): SitemapEntry[] =>
  entries.length > 0 ? [inBoth(path), ...entries] : [];

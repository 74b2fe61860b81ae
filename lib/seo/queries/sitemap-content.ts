import "server-only";
import { authorPath, signedKinds } from "@/lib/content/author";
import { blogPaths, faqPath, pressPath, topicPaths } from "@/lib/content/blog-paths";
import { filmPath, filmsPath } from "@/lib/content/film";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { episodePath, podcastPath, podcastsPath } from "@/lib/content/podcast";
import { blogLanguages, listTopics } from "@/lib/content/queries/list-pieces";
import { coverName } from "@/lib/content/queries/piece-rows";
import { subscribePath } from "@/lib/customers/opt-in";
import { db } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { fileUrl } from "@/lib/media/long-file";
import { pictureUrl } from "@/lib/media/picture";
import { latestOf } from "../sitemap-file";
import type { SitemapEntry } from "../sitemap-xml";

const most = 5_000;
type Words = { locale: string; slug: string }[];
const published = { where: { status: "published" }, orderBy: { id: "asc" as const }, take: most };

/** The addresses of rows in the languages they have. */
export const pathsOf = (rows: Words, path: (locale: Locale, slug: string) => string): SitemapEntry["paths"] =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const words = rows.find((row) => row.locale === locale);
      return words ? [[locale, path(locale, words.slug)]] : [];
    }),
  );

/** What each language has of its own. */
export const inEach = <T>(of: (locale: Locale) => T): Record<Locale, T> => ({ ar: of("ar"), fr: of("fr") });

/** A page that is there in both languages. */
export const inBoth = (path: (locale: Locale) => string, updatedAt: Date | null = null): SitemapEntry => ({
  paths: { ar: path("ar"), fr: path("fr") },
  updatedAt,
});

/** Lists of what the merchant publishes, and what stands in them; articles, pages and landing pages come apart. */
export async function contentEntries(): Promise<SitemapEntry[]> {
  const [documents, releases, ...lists] = await Promise.all([
    db.contentDocument.findMany({ where: { key: { in: ["faq", "press"] } }, select: { key: true, updatedAt: true } }),
    db.piece.aggregate({ where: { kind: "release" }, _max: { updatedAt: true } }),
    ...[blog(), authors(), guides(), films(), podcasts()],
  ]);
  const editedAt = (wanted: string) => documents.find(({ key }) => key === wanted)?.updatedAt;
  return [
    inBoth(faqPath, latestOf(editedAt("faq"))),
    inBoth(pressPath, latestOf(editedAt("press"), releases._max.updatedAt)),
    inBoth((locale) => subscribePath(locale)),
    ...lists.flat(),
  ];
}

async function blog(): Promise<SitemapEntry[]> {
  const [languages, topics, { _max }] = await Promise.all([
    blogLanguages(),
    Promise.all(locales.map((locale) => listTopics(locale))),
    db.piece.aggregate({ where: { kind: "article", status: "published" }, _max: { updatedAt: true } }),
  ]);
  const shelves = new Map(topics.flat().map((topic) => [topic.id, topicPaths(topic)]));
  return [
    ...(languages.length > 0 ? [{ paths: blogPaths(languages), updatedAt: _max.updatedAt }] : []),
    ...[...shelves.values()].map((paths) => ({ paths, updatedAt: null })),
  ];
}

// In the languages in which something of theirs can be read, changed when they were or the last of it was.
async function authors(): Promise<SitemapEntry[]> {
  const rows = await db.$queryRaw<{ id: number; locale: string; slug: string; updatedAt: Date }[]>`
    SELECT a.id, t.locale, t.slug, greatest(a."updatedAt", max(p."updatedAt")) AS "updatedAt"
    FROM "Author" a JOIN "AuthorText" t ON t."authorId" = a.id
    JOIN "Piece" p ON p."authorId" = a.id AND p.status = 'published' AND p.kind = ANY(${[...signedKinds]})
    JOIN "PieceTranslation" w ON w."pieceId" = p.id AND w.locale = t.locale
    GROUP BY a.id, t.locale, t.slug ORDER BY a.id LIMIT ${most}`;
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.map((id) => {
    const texts = rows.filter((row) => row.id === id);
    return { paths: pathsOf(texts, authorPath), updatedAt: latestOf(...texts.map(({ updatedAt }) => updatedAt)) };
  });
}

async function guides(): Promise<SitemapEntry[]> {
  const rows = await db.guide.findMany({
    ...published,
    select: {
      ...{ id: true, updatedAt: true },
      cover: { select: { key: true } },
      texts: { select: { locale: true, slug: true, coverAlt: true } },
    },
  });
  return listOf(
    guidesPath,
    rows.map(({ id, updatedAt, texts, cover }) => ({
      paths: pathsOf(texts, guidePath),
      updatedAt,
      ...(cover && {
        pictures: inEach((locale) =>
          texts
            .filter((words) => words.locale === locale)
            .map(({ slug, coverAlt }) => ({
              path: pictureUrl(
                { key: cover.key, name: coverName(slug, { kind: "guide", id, translations: texts }) },
                960,
              ),
              caption: coverAlt,
            })),
        ),
      }),
    })),
  );
}

async function films(): Promise<SitemapEntry[]> {
  // The films themselves stand in the sitemap of films.
  const { _max } = await db.film.aggregate({ where: published.where, _max: { updatedAt: true } });
  return _max.updatedAt ? [inBoth(filmsPath, _max.updatedAt)] : [];
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
      podcast: {
        select: {
          updatedAt: true,
          cover: { select: { key: true, format: true } },
          texts: { select: { locale: true, slug: true, title: true } },
        },
      },
    },
  });
  const series = new Map(episodes.map(({ podcastId, podcast }) => [podcastId, podcast]));
  return listOf(podcastsPath, [
    ...[...series.values()].map(({ updatedAt, texts, cover }) => ({
      paths: pathsOf(texts, podcastPath),
      updatedAt,
      pictures: inEach((spoken) =>
        texts.filter(({ locale }) => locale === spoken).map(({ title }) => ({ path: fileUrl(cover), caption: title })),
      ),
    })),
    ...episodes.map(({ number, updatedAt, texts, podcast }) => {
      const spoken = podcast.texts.filter(({ locale }) => texts.some((text) => text.locale === locale));
      return { paths: pathsOf(spoken, (locale, slug) => episodePath(locale, slug, number)), updatedAt };
    }),
  ]);
}

// A list that is empty is no page to be found.
const listOf = (path: (locale: Locale) => string, entries: SitemapEntry[]): SitemapEntry[] =>
  entries.length > 0 ? [inBoth(path, latestOf(...entries.map(({ updatedAt }) => updatedAt))), ...entries] : [];

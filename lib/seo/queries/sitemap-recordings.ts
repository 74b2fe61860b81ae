import "server-only";
import { filmPath, filmsPath } from "@/lib/content/film";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { episodePath, podcastPath, podcastsPath } from "@/lib/content/podcast";
import { db } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import type { SitemapEntry } from "../sitemap-xml";

const most = 1_000;
const address = { select: { locale: true, slug: true } } as const;
type Words = { locale: string; slug: string }[];

/** Guides, films and podcasts, each list with its own page where it has something to show. */
export async function recordingEntries(): Promise<SitemapEntry[]> {
  const shown = { where: { status: "published" }, take: most, orderBy: { id: "asc" } } as const;
  const [guides, films, podcasts] = await Promise.all([
    db.guide.findMany({ ...shown, select: { updatedAt: true, texts: address } }),
    db.film.findMany({ ...shown, select: { updatedAt: true, texts: address } }),
    db.podcast.findMany({
      where: { episodes: { some: { status: "published" } } },
      take: 50,
      orderBy: { id: "asc" },
      select: {
        updatedAt: true,
        texts: address,
        episodes: { ...shown, take: 100, select: { number: true, updatedAt: true } },
      },
    }),
  ]);
  return [
    ...listed(guides, guidesPath, guidePath),
    ...listed(films, filmsPath, filmPath),
    ...listed(podcasts, podcastsPath, podcastPath),
    ...podcasts.flatMap(({ texts, episodes }) =>
      episodes.map(({ number, updatedAt }) => ({
        paths: pathsOf(texts, (locale, slug) => episodePath(locale, slug, number)),
        updatedAt,
      })),
    ),
  ];
}

type Path = (locale: Locale, slug: string) => string;

function listed(
  rows: { updatedAt: Date; texts: Words }[],
  list: (locale: Locale) => string,
  path: Path,
): SitemapEntry[] {
  if (rows.length === 0) return [];
  const own = rows.map(({ texts, updatedAt }) => ({ paths: pathsOf(texts, path), updatedAt }));
  return [{ paths: { ar: list("ar"), fr: list("fr") }, updatedAt: null }, ...own];
}

const pathsOf = (texts: Words, path: Path): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const words = texts.find((one) => one.locale === locale);
      return words ? [[locale, path(locale, words.slug)]] : [];
    }),
  );

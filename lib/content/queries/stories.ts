import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { storiesMax } from "../story";
import { type FilmView, listFilmsOf } from "./films";

/** What the home page shows of the stories of now, newest first. */
export const listStories = cachedRead(
  async (locale: Locale) => {
    const rows = await db.film.findMany({
      relationLoadStrategy: "join",
      where: { status: "published", isStory: true, OR: [{ storyUntil: null }, { storyUntil: { gt: new Date() } }] },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: storiesMax,
      select: {
        id: true,
        poster: { select: { key: true, width: true, height: true } },
        texts: { where: { locale }, take: 1, select: { title: true, slug: true } },
      },
    });
    return rows.flatMap(({ texts: [text], ...film }) => (text ? [{ ...film, ...text }] : []));
  },
  ["stories"],
  { tags: [cacheTags.content], revalidate: 300 },
);
export type Story = Awaited<ReturnType<typeof listStories>>[number];

/** The same, whole. */
export async function listStoryFilms(locale: Locale): Promise<FilmView[]> {
  const ids = (await listStories(locale)).map(({ id }) => id);
  const films = new Map((await listFilmsOf(locale, ids)).map((film) => [film.id, film]));
  return ids.flatMap((id) => films.get(id) ?? []);
}

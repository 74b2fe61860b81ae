import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import { transcriptOf } from "../captions";
import { inBoth, slugsIn } from "../in-both";
import { pagesOf } from "../list-page";

export const filmsPerPage = 24;
const mostNamed = 60;
const mostOffered = 500;
const mostSpots = 5_000;
const file = { select: { id: true, key: true, format: true, name: true, seconds: true } } as const;
const poster = { select: { key: true, width: true, height: true } } as const;
const words = { locale: true, title: true, slug: true, text: true, captions: true, transcript: true } as const;
const spots = {
  orderBy: { position: "asc" },
  select: { fromS: true, toS: true, productId: true, x: true, y: true },
} as const;
const viewSelect = {
  ...{ id: true, publishedAt: true, createdAt: true, width: true, height: true },
  ...{ file, poster, spots, texts: { select: words } },
} satisfies Prisma.FilmSelect;
type FilmRow = Prisma.FilmGetPayload<{ select: typeof viewSelect }>;

/** One page of the public films of one language, newest first, and how many pages there are. */
export async function listFilms(locale: Locale, page = 1) {
  const where = { locale, film: { status: "published" } };
  const [rows, count] = await Promise.all([
    db.filmText.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: [{ film: { publishedAt: "desc" } }, { filmId: "desc" }],
      skip: (page - 1) * filmsPerPage,
      take: filmsPerPage,
      select: { title: true, slug: true, film: { select: { id: true, poster, file } } },
    }),
    db.filmText.count({ where }),
  ]);
  return { films: rows.map(({ film, ...text }) => ({ ...text, ...film })), pages: pagesOf(count, filmsPerPage) };
}
export type FilmCard = Awaited<ReturnType<typeof listFilms>>["films"][number];

/** A public film by its address: its words in this language, the captions there are, and what is seen when. */
export async function findFilm(locale: Locale, slug: string) {
  const row = await db.filmText.findUnique({
    where: { locale_slug: { locale, slug }, film: { status: "published" } },
    select: { film: { select: viewSelect } },
  });
  return row && viewOf(row.film, locale);
}

/** A film as its page will be, public or not: for the shop's people. */
export async function findFilmDraft(locale: Locale, id: number): Promise<FilmView | null> {
  const film = await db.film.findUnique({ where: { id }, select: viewSelect });
  return film && viewOf(film, locale);
}

/** The public ones of these, for the pages that name them. */
export async function listFilmsOf(locale: Locale, ids: readonly number[]): Promise<FilmView[]> {
  if (ids.length === 0) return [];
  const films = await db.film.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: [...ids] }, status: "published" },
    take: mostNamed,
    select: viewSelect,
  });
  return films.flatMap((film) => viewOf(film, locale) ?? []);
}

/** The newest public film in which a product is seen; most products have none, and are answered from memory. */
export async function findFilmOfProduct(locale: Locale, productId: number): Promise<FilmView | null> {
  const filmId = (await filmsOfProducts()).find(([product]) => product === productId)?.[1];
  return filmId === undefined ? null : ((await listFilmsOf(locale, [filmId]))[0] ?? null);
}

// One small read for all product pages, renewed with the menus they carry.
const filmsOfProducts = cachedRead(
  async () => {
    const rows = await db.filmSpot.findMany({
      where: { film: { status: "published" } },
      orderBy: [{ film: { publishedAt: "desc" } }, { position: "asc" }],
      take: mostSpots,
      select: { productId: true, filmId: true },
    });
    return rows.map((row) => [row.productId, row.filmId] as const);
  },
  ["films-of-products"],
  { tags: [cacheTags.content], revalidate: 3600 },
);

function viewOf({ texts, ...film }: FilmRow, locale: Locale) {
  const own = inBoth(texts)[locale];
  if (!own) return null;
  const captionsIn = texts.filter(({ captions }) => captions !== "").map((text) => text.locale as Locale);
  const transcript = own.transcript || transcriptOf(own.captions);
  return { ...film, title: own.title, text: own.text, transcript, captionsIn, slugs: slugsIn(texts) };
}
export type FilmView = NonNullable<ReturnType<typeof viewOf>>;

/** The captions of a film in one language, and whether everybody may have them. */
export async function findCaptions(filmId: number, locale: Locale) {
  const row = await db.filmText.findUnique({
    where: { filmId_locale: { filmId, locale }, captions: { not: "" } },
    select: { captions: true, film: { select: { status: true } } },
  });
  return row && { captions: row.captions, isPublic: row.film.status === "published" };
}

/** One page of all films for the panel, newest first. */
export async function listFilmsForStaff(locale: Locale, page: number) {
  const [rows, count] = await Promise.all([
    db.film.findMany({
      relationLoadStrategy: "join",
      orderBy: { id: "desc" },
      skip: (page - 1) * filmsPerPage,
      take: filmsPerPage,
      select: {
        id: true,
        status: true,
        file,
        texts: { select: { locale: true, title: true } },
        _count: { select: { spots: true } },
      },
    }),
    db.film.count(),
  ]);
  const films = rows.map(({ texts, _count, file: { seconds }, ...film }) => {
    const title = (texts.find((text) => text.locale === locale) ?? texts[0])?.title ?? "";
    return { ...film, title, seconds, spots: _count.spots };
  });
  return { films, pages: pagesOf(count, filmsPerPage) };
}

/** One film with both languages, to be edited. */
export async function findFilmForStaff(id: number) {
  const film = await db.film.findUnique({
    where: { id },
    select: {
      ...{ id: true, status: true, publishAt: true, width: true, height: true, isStory: true, storyUntil: true },
      file,
      poster,
      spots,
      texts: { select: words },
    },
  });
  if (!film) return null;
  const { texts, ...rest } = film;
  return { ...rest, ...inBoth(texts) };
}
export type EditableFilm = NonNullable<Awaited<ReturnType<typeof findFilmForStaff>>>;

/** Films that a piece can name, newest first. */
export async function listFilmChoices(locale: Locale) {
  const rows = await db.filmText.findMany({
    where: { locale },
    orderBy: { filmId: "desc" },
    take: mostOffered,
    select: { filmId: true, title: true, film: { select: { status: true } } },
  });
  return rows.map(({ filmId, title, film }) => ({ id: filmId, name: title, isPublic: film.status === "published" }));
}

/** Products that can be named in a film, by title. */
export async function listSpotChoices(locale: Locale): Promise<{ id: number; title: string }[]> {
  const rows = await db.productTranslation.findMany({
    where: { locale, product: { status: "published" } },
    orderBy: { title: "asc" },
    take: mostOffered,
    select: { productId: true, title: true },
  });
  return rows.map(({ productId, title }) => ({ id: productId, title }));
}

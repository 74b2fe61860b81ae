import type { Metadata } from "next";
import { describe, expect, it } from "vitest";
import * as furtherGuides from "@/app/[locale]/(shop)/guides/page/[page]/page";
import { generateMetadata as seriesHead } from "@/app/[locale]/(shop)/podcast/[slug]/page";
import * as furtherSeries from "@/app/[locale]/(shop)/podcast/[slug]/page/[page]/page";
import * as furtherReleases from "@/app/[locale]/(shop)/press/page/[page]/page";
import * as furtherFilms from "@/app/[locale]/(shop)/videos/page/[page]/page";
import { filmsPerPage, listFilms, listFilmsForStaff } from "@/lib/content/queries/films";
import { guidesPerPage, listGuides, listGuidesForStaff } from "@/lib/content/queries/guides";
import { listPieces, piecesPerPage } from "@/lib/content/queries/list-pieces";
import { episodesPerPage, findPodcast } from "@/lib/content/queries/podcasts";
import { db } from "@/lib/db";
import { aContent, aFilm, aGuide, aPiece, aSeries } from "../../factories/content";

type Further = { generateMetadata: (props: never) => Promise<Metadata> };
const head = ({ generateMetadata }: Further, page: string, more: object = {}) =>
  generateMetadata({ params: Promise.resolve({ locale: "fr", page, ...more }) } as never);
const missing = { robots: { index: false } };
const canonical = (path: string) => ({ alternates: { canonical: path } });

/** Each row is there once, whatever page it stands on. */
const whole = (pages: number[][], count: number) => {
  expect(pages.flat()).toHaveLength(count);
  expect(new Set(pages.flat()).size).toBe(count);
};

const moreFilms = (count: number) => db.$executeRaw`
  WITH more AS (
    INSERT INTO "Film" (status, "fileId", "posterId", "publishedAt", "updatedAt")
    SELECT 'published', f."fileId", f."posterId", f."publishedAt", now() FROM "Film" f, generate_series(1, ${count}::int) RETURNING id
  )
  INSERT INTO "FilmText" ("filmId", locale, title, slug, text)
  SELECT id, locale, 'Film ' || id, 'film-' || id, 'x' FROM more, unnest(ARRAY['ar', 'fr']) locale`;

const moreGuides = (count: number) => db.$executeRaw`
  WITH more AS (
    INSERT INTO "Guide" (status, "publishedAt", "updatedAt") SELECT 'published', now(), now() FROM generate_series(1, ${count}::int) RETURNING id
  )
  INSERT INTO "GuideText" ("guideId", locale, title, slug, text, points, "fileId")
  SELECT m.id, locale, 'Guide ' || m.id, 'guide-' || m.id, 'x', '{}', (SELECT "fileId" FROM "GuideText" LIMIT 1)
  FROM more m, unnest(ARRAY['ar', 'fr']) locale`;

describe("a list of more than one page holds", () => {
  it("films, every one in the shop and in the panel", async () => {
    await aFilm();
    await moreFilms(filmsPerPage);
    const [first, second] = [await listFilms("fr"), await listFilms("fr", 2)];
    whole(
      [first, second].map(({ films }) => films.map(({ id }) => id)),
      filmsPerPage + 1,
    );
    expect([first.pages, second.films.length]).toEqual([2, 1]);
    const staff = await Promise.all([1, 2].map((page) => listFilmsForStaff("ar", page)));
    whole(
      staff.map(({ films }) => films.map(({ id }) => id)),
      filmsPerPage + 1,
    );

    const told = await head(furtherFilms, "2");
    expect(told).toMatchObject(canonical("/fr/videos/page/2"));
    expect(told).toMatchObject({
      alternates: { languages: { "ar-DZ": expect.stringContaining("/ar/videos/page/2") } },
    });
    expect(JSON.stringify(told.title)).toContain("Page 2");
    for (const page of ["1", "3", "02", "x"]) expect(await head(furtherFilms, page)).toMatchObject(missing);
  });

  it("guides, with what was asked for on each page", async () => {
    await aGuide();
    await moreGuides(guidesPerPage);
    const pages = await Promise.all([1, 2].map((page) => listGuides("ar", page)));
    whole(
      pages.map(({ guides }) => guides.map(({ id }) => id)),
      guidesPerPage + 1,
    );
    const [newest, oldest] = await Promise.all([1, 2].map((page) => listGuidesForStaff("fr", page)));
    expect([newest?.guides.length, oldest?.guides.length, newest?.pages]).toEqual([guidesPerPage, 1, 2]);
    expect(await head(furtherGuides, "2")).toMatchObject(canonical("/fr/guides/page/2"));
    expect(await head(furtherGuides, "3")).toMatchObject(missing);
  });

  it("press releases, of one language alone", async () => {
    for (let made = 0; made <= piecesPerPage; made++) await aPiece(aContent({ ar: null }), { kind: "release" });
    expect((await listPieces("fr", { kind: "release" })).pages).toBe(2);
    const told = await head(furtherReleases, "2");
    expect(told).toMatchObject(canonical("/fr/press/page/2"));
    expect(JSON.stringify(told.alternates)).not.toContain("/ar/");
    expect(await head(furtherReleases, "2", { locale: "ar" })).toMatchObject(missing);
    const page = await furtherReleases.default({ params: Promise.resolve({ locale: "fr", page: "2" }) });
    expect(page.props.alternateHref).toBe("/ar/press");
  });

  it("the episodes of a series, as many as are spoken in the language", async () => {
    const { id } = await aSeries();
    await db.$executeRaw`
      WITH more AS (
        INSERT INTO "Episode" ("podcastId", number, status, "publishedAt", "updatedAt")
        SELECT ${id}, n, 'published', now(), now() FROM generate_series(2, ${episodesPerPage + 1}::int) n RETURNING id, number
      )
      INSERT INTO "EpisodeText" ("episodeId", locale, title, notes, "fileId", chapters)
      SELECT m.id, 'fr', 'Causerie ' || m.number, 'x', (SELECT "fileId" FROM "EpisodeText" LIMIT 1), '[]' FROM more m`;
    const [first, second] = [await findPodcast("fr", "causerie"), await findPodcast("fr", "causerie", { page: 2 })];
    expect([first?.pages, first?.episodes.length]).toEqual([2, episodesPerPage]);
    expect(second?.episodes.map(({ number }) => number)).toEqual([1]);
    expect(await findPodcast("ar", "حديث")).toMatchObject({ pages: 1, episodes: [] });
    const series = { slug: "causerie" };
    const told = await head(furtherSeries, "2", series);
    expect(told).toMatchObject(canonical("/fr/podcast/causerie/page/2"));
    const whole = await seriesHead({ params: Promise.resolve({ locale: "fr", ...series }) });
    expect(told.openGraph?.images).toEqual(whole.openGraph?.images);
    expect(await head(furtherSeries, "3", series)).toMatchObject(missing);
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import AuthorPage from "@/app/[locale]/(shop)/blog/authors/[slug]/[[...page]]/page";
import GuidePage from "@/app/[locale]/(shop)/guides/[slug]/page";
import EpisodePage from "@/app/[locale]/(shop)/podcast/[slug]/[episode]/page";
import { GET as feedDoor } from "@/app/[locale]/(shop)/podcast/[slug]/feed.xml/route";
import PodcastPage from "@/app/[locale]/(shop)/podcast/[slug]/page";
import FilmPage from "@/app/[locale]/(shop)/videos/[slug]/page";
import { formerPiece } from "@/app/[locale]/former-piece";
import { MissingPage } from "@/app/[locale]/missing-page";
import { deletePiece, publishPiece, unpublishPiece } from "@/lib/content/commands/publish-piece";
import { deleteAuthor } from "@/lib/content/commands/save-author";
import { savePiece } from "@/lib/content/commands/save-piece";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { type PieceKind, pieceKinds } from "@/lib/content/piece";
import { db } from "@/lib/db";
import { aContent, aFilm, aGuide, anAuthor, aPiece, aSeries } from "../../factories/content";

const actor = { id: "u1", name: "سميرة" };
const params = <More extends object>(slug: string, more: More = {} as More, locale = "fr") =>
  Promise.resolve({ locale, slug: encodeURIComponent(slug), ...more });

/** The status of a page that shows that nothing is there, and what it shows. */
async function answerOf(page: Promise<unknown>) {
  const { type, props } = (await page) as { type: unknown; props: { status?: number; children?: React.ReactNode } };
  expect(type).toBe(MissingPage);
  return { status: props.status ?? 404, html: renderToStaticMarkup(props.children) };
}
const statusOf = async (page: Promise<unknown>) => (await answerOf(page)).status;
const pieceAt = (slug: string, { kind = "article" as PieceKind, locale = "fr" } = {}) =>
  statusOf(formerPiece(kind, params(slug, {}, locale)));
const idOf = async (saved: { ok: boolean; value?: { id: number } }) => saved.value?.id ?? 0;

describe("what was public and is no more says so (410), and what never was does not (404):", () => {
  it.each(pieceKinds)("a text of the kind %s, taken back or deleted, by every address it had", async (kind) => {
    const id = await aPiece(aContent({ fr: { title: "Premier" } }), { kind, publish: false });
    expect(await pieceAt("premier", { kind })).toBe(404);
    await publishPiece({ id }, actor);
    await savePiece({ id, seenVersion: 1, content: aContent({ fr: { title: "Second" } }) }, actor);
    await unpublishPiece({ id }, actor);
    const all = async () => [await pieceAt("premier", { kind }), await pieceAt("second", { kind })];
    expect(await all()).toEqual([410, 410]);
    expect(await pieceAt("Second_", { kind })).toBe(410);
    expect(await pieceAt("second", { kind, locale: "ar" })).toBe(404);
    expect(await pieceAt("second", { kind: kind === "page" ? "article" : "page" })).toBe(404);
    expect(await deletePiece({ id }, actor)).toMatchObject({ ok: true });
    expect(await all()).toEqual([410, 410]);
    expect(await pieceAt("jamais", { kind })).toBe(404);
  });

  it("a draft that is deleted leaves nothing", async () => {
    const id = await aPiece(aContent({ fr: { title: "Brouillon" } }), { publish: false });
    await deletePiece({ id }, actor);
    expect(await pieceAt("brouillon")).toBe(404);
    expect(await db.formerAddress.count()).toBe(0);
  });

  it("the language an article is no longer written in", async () => {
    const id = await aPiece(aContent({ fr: { title: "Huile" } }));
    await savePiece({ id, seenVersion: 1, content: aContent({ fr: null }) }, actor);
    expect(await pieceAt("huile")).toBe(410);
  });

  it("an article whose address was given to another is led to it, not gone", async () => {
    const first = await aPiece(aContent({ fr: { title: "Huile" } }));
    await unpublishPiece({ id: first }, actor);
    await deletePiece({ id: first }, actor);
    const id = await aPiece(aContent({ fr: { title: "Huile" } }));
    await savePiece({ id, seenVersion: 1, content: aContent({ fr: { title: "Olives" } }) }, actor);
    await expect(formerPiece("article", params("huile"))).rejects.toMatchObject({
      digest: "NEXT_REDIRECT;replace;/fr/blog/olives;308;",
    });
  });

  it("a film and a guide, by the address of now and by those before", async () => {
    const film = await idOf((await aFilm()).saved);
    const guide = await aGuide();
    await db.filmText.updateMany({ where: { locale: "fr" }, data: { slug: "cuivre" } });
    const films = async () => [
      await statusOf(FilmPage({ params: params("cuivre") })),
      await statusOf(FilmPage({ params: params("plateau") })),
    ];
    await turnPublic({ kind: "film", id: film, status: "draft" }, actor);
    await turnPublic({ kind: "guide", id: guide, status: "draft" }, actor);
    expect(await films()).toEqual([410, 410]);
    expect(await statusOf(GuidePage({ params: params("entretenir-le-cuivre") }))).toBe(410);
    expect(await statusOf(FilmPage({ params: params("autre") }))).toBe(404);
  });

  it("a film and a guide that wait to be published for the first time", async () => {
    await aFilm({ publish: false });
    await aGuide({ publish: false });
    expect(await statusOf(FilmPage({ params: params("plateau") }))).toBe(404);
    expect(await statusOf(GuidePage({ params: params("entretenir-le-cuivre") }))).toBe(404);
  });

  it("an episode alone, then its series with its feed, which players then leave", async () => {
    const { id } = await aSeries();
    const feed = async () => (await feedDoor(new Request("http://shop.test/"), { params: params("causerie") })).status;
    const episode = (number: string) => statusOf(EpisodePage({ params: params("causerie", { episode: number }) }));
    const series = () => statusOf(PodcastPage({ params: params("causerie") }));
    await db.episode.create({ data: { podcastId: id, number: 2, status: "published", publishedAt: new Date() } });
    const [first, second] = await db.episode.findMany({ orderBy: { number: "asc" } });
    await turnPublic({ kind: "episode", id: first?.id ?? 0, status: "draft" }, actor);
    expect([await episode("1"), await episode("3"), await feed()]).toEqual([410, 404, 200]);
    await turnPublic({ kind: "episode", id: second?.id ?? 0, status: "draft" }, actor);
    expect([await episode("1"), await series(), await feed()]).toEqual([410, 410, 410]);
    expect(await episode("x")).toBe(404);
  });

  it("an author without a text, and one who is deleted", async () => {
    const authorId = await anAuthor();
    const author = () => statusOf(AuthorPage({ params: params("samira") }));
    const id = await aPiece(aContent({ authorId }), { publish: false });
    expect(await author()).toBe(404);
    await publishPiece({ id }, actor);
    await unpublishPiece({ id }, actor);
    expect(await author()).toBe(410);
    await deleteAuthor({ id: authorId }, actor);
    expect(await author()).toBe(410);
    expect(await statusOf(AuthorPage({ params: params("autre") }))).toBe(404);
  });

  it("an author who never had one is forgotten with their former names", async () => {
    const authorId = await anAuthor();
    await db.authorText.updateMany({ where: { locale: "fr" }, data: { slug: "samia" } });
    await deleteAuthor({ id: authorId }, actor);
    expect(await db.formerAddress.count()).toBe(0);
  });
});

describe("the page of what is gone", () => {
  it("says it in the visitor's language, and offers the newest articles and the list it stood in", async () => {
    await aPiece(aContent({ ar: { title: "زيت الزيتون" } }));
    const id = await aPiece(aContent({ ar: { title: "بيان" } }), { kind: "release" });
    await unpublishPiece({ id }, actor);
    const { html } = await answerOf(formerPiece("release", params("بيان", {}, "ar")));
    expect(html).toContain("سُحب هذا البيان");
    expect(html).toContain('href="/ar/press"');
    expect(html).toContain("زيت الزيتون");
    expect(html).not.toContain(">بيان<");
  });
});

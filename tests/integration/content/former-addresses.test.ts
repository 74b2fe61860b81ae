import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import GuidePage from "@/app/[locale]/(shop)/guides/[slug]/page";
import EpisodePage from "@/app/[locale]/(shop)/podcast/[slug]/[episode]/page";
import { GET as feedDoor } from "@/app/[locale]/(shop)/podcast/[slug]/feed.xml/route";
import PodcastPage from "@/app/[locale]/(shop)/podcast/[slug]/page";
import FilmPage from "@/app/[locale]/(shop)/videos/[slug]/page";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { findMoved } from "@/lib/content/queries/former-address";
import { findMovedPiece } from "@/lib/content/queries/former-piece";
import { db } from "@/lib/db";
import { aContent, aFilm, aGuide, aPiece, aSeries } from "../../factories/content";

const params = <More extends object>(slug: string, more: More = {} as More) =>
  Promise.resolve({ locale: "fr", slug: encodeURIComponent(slug), ...more });
/** The status and the address a page sends its visitor on to. */
const leadsTo = async (page: Promise<unknown>) => {
  const left = await page.then(
    () => "",
    (thrown: { digest?: string }) => String(thrown.digest),
  );
  const [, , to, status] = left.split(";");
  return [Number(status), decodeURI(to ?? "")];
};
const renameIn = (table: "filmText" | "guideText" | "podcastText", slug: string) => {
  const args = { where: { locale: "fr" }, data: { slug } };
  if (table === "filmText") return db.filmText.updateMany(args);
  return table === "guideText" ? db.guideText.updateMany(args) : db.podcastText.updateMany(args);
};

describe("who has the former address of", () => {
  it("a film is led to its page, through every name it had, and by any spelling", async () => {
    await aFilm();
    for (const slug of ["le-plateau", "le-plateau-de-cuivre"]) await renameIn("filmText", slug);
    const now = [308, "/fr/videos/le-plateau-de-cuivre"];
    for (const slug of ["plateau", "le-plateau", "Le_Plateau", "LE-PLATEAU-DE-CUIVRE", "le plateau de cuivre"])
      expect(await leadsTo(FilmPage({ params: params(slug) })), slug).toEqual(now);
    expect(await findMoved("film", "ar", ["plateau"])).toBeNull();
    expect(await findMoved("guide", "fr", ["plateau"])).toBeNull();
  });

  it("a film, a guide, a series or a text in the other language is led to it in this one", async () => {
    await aFilm();
    await aGuide();
    await aSeries();
    await aPiece(aContent({ ar: { title: "الزيت" }, fr: { title: "Huile" } }));
    expect(await leadsTo(FilmPage({ params: params("صينية") }))).toEqual([308, "/fr/videos/plateau"]);
    const guide = GuidePage({ params: params("دليل-العناية-بالنحاس") });
    expect(await leadsTo(guide)).toEqual([308, "/fr/guides/entretenir-le-cuivre"]);
    const episode = EpisodePage({ params: params("حديث", { episode: "1" }) });
    expect(await leadsTo(episode)).toEqual([308, "/fr/podcast/causerie/1"]);
    expect(await findMovedPiece("fr", "article", ["الزيت"])).toBe("huile");
    expect(await findMovedPiece("fr", "release", ["الزيت"])).toBeNull();
    expect(await findMovedPiece("ar", "article", ["huile"])).toBe("الزيت");
  });

  it("a film that is not public is led nowhere", async () => {
    const { saved } = await aFilm();
    await renameIn("filmText", "autre");
    if (saved.ok) await turnPublic({ kind: "film", id: saved.value.id, status: "draft" }, null);
    expect(await findMoved("film", "fr", ["plateau"])).toBeNull();
  });

  it("a film is led to whatever bears that name now", async () => {
    await aFilm();
    await renameIn("filmText", "autre");
    await renameIn("filmText", "plateau");
    expect(await db.formerAddress.findMany({ select: { slug: true } })).toEqual([{ slug: "autre" }]);
    expect(await leadsTo(FilmPage({ params: params("autre") }))).toEqual([308, "/fr/videos/plateau"]);
  });

  it("a guide is led to its page", async () => {
    await aGuide();
    await renameIn("guideText", "le-cuivre");
    expect(await leadsTo(GuidePage({ params: params("entretenir-le-cuivre") }))).toEqual([308, "/fr/guides/le-cuivre"]);
  });

  it("a series is led to it, to the same episode, and to the feed, which players still know as theirs", async () => {
    await aSeries();
    const feed = (slug: string) => feedDoor(new Request("http://shop.test/"), { params: params(slug) });
    const guidOf = async (slug: string) =>
      new XMLParser().parse(await (await feed(slug)).text()).rss.channel["podcast:guid"];
    const before = await guidOf("causerie");
    await renameIn("podcastText", "a-voix-haute");

    expect(await leadsTo(PodcastPage({ params: params("causerie") }))).toEqual([308, "/fr/podcast/a-voix-haute"]);
    const episode = EpisodePage({ params: params("causerie", { episode: "1" }) });
    expect(await leadsTo(episode)).toEqual([308, "/fr/podcast/a-voix-haute/1"]);
    const answer = await feed("causerie");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toMatch(/^https?:\/\/[^/]+\/fr\/podcast\/a-voix-haute\/feed\.xml$/);
    expect(await guidOf("a-voix-haute")).toBe(before);
    expect((await feed("autre")).status).toBe(404);
  });
});

import { readFileSync } from "node:fs";
import type { Metadata } from "next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { generateMetadata as authorHead } from "@/app/[locale]/(shop)/blog/authors/[slug]/[[...page]]/page";
import { generateMetadata as topicHead } from "@/app/[locale]/(shop)/blog/topics/[slug]/[[...page]]/page";
import { generateMetadata as guideHead } from "@/app/[locale]/(shop)/guides/[slug]/page";
import { generateMetadata as episodeHead } from "@/app/[locale]/(shop)/podcast/[slug]/[episode]/page";
import { generateMetadata as podcastHead } from "@/app/[locale]/(shop)/podcast/[slug]/page";
import { generateMetadata as releaseHead } from "@/app/[locale]/(shop)/press/[slug]/page";
import { generateMetadata as filmHead } from "@/app/[locale]/(shop)/videos/[slug]/page";
import { cacheTags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import { findSnippetSample } from "@/lib/seo/queries/snippet-samples";
import { saveSnippets } from "@/lib/settings/admin-actions";
import { saveShopSettings } from "@/lib/settings/commands";
import { readShopSettings } from "@/lib/settings/queries";
import { aContent, aFilm, aGuide, anAuthor, aPiece, aSeries } from "../../factories/content";
import { tried } from "../../support/bad-actions";
import { expiredTags } from "../../support/next-cache";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const at = <More extends object>(slug: string, more?: More) => ({
  params: Promise.resolve({ locale: "fr", slug, ...more }) as Promise<{ locale: string; slug: string } & More>,
});

/** The head of one page of each kind, in French. */
const heads = {
  topic: () => topicHead(at("cuisine")),
  author: () => authorHead(at("samira")),
  release: () => releaseHead(at("ouverture")),
  guide: () => guideHead(at("entretenir-le-cuivre")),
  film: () => filmHead(at("plateau")),
  podcast: () => podcastHead(at("causerie")),
  episode: () => episodeHead(at("causerie", { episode: "1" })),
};
type Kind = keyof typeof heads;
const kinds = Object.keys(heads) as Kind[];

async function saidOf(kind: Kind) {
  const { title, description, openGraph, twitter }: Metadata = await heads[kind]();
  const shown = (title as { absolute: string }).absolute;
  expect([twitter?.title, twitter?.description, openGraph?.description]).toEqual([shown, description, description]);
  return { title: shown, description, network: openGraph?.title };
}

/** What all of them say, by kind. */
const allSaid = async () =>
  Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await saidOf(kind)])));

beforeEach(async () => {
  await saveShopSettings({ name: { ar: "حانوت وهران", fr: "Hanout" } }, null);
  const authorId = await anAuthor({ fr: { bio: "Elle cuisine à Oran depuis trente ans." } });
  const { id: topicId } = await db.topic.create({
    data: { nameAr: "طبخ", nameFr: "Cuisine", slugAr: "طبخ", slugFr: "cuisine" },
  });
  await aPiece(aContent({ authorId, topicId, fr: { title: "Laver un tajine" } }));
  await aPiece(aContent({ fr: { title: "Ouverture", slug: "ouverture" } }), { kind: "release" });
  await aGuide();
  await aFilm();
  await aSeries();
  await visitSignedIn("owner");
});

const save = (kind: string, title: string, description = "") =>
  tried(saveSnippets, { kind, title: { ar: "", fr: title }, description: { ar: "", fr: description } });

describe("templates of what the merchant writes, records and films", () => {
  it("change nothing until one is written", async () => {
    expect(await allSaid()).toMatchObject({
      topic: { title: "Cuisine — Hanout", network: "Cuisine" },
      author: { title: "Samira — Hanout", network: "Samira" },
      release: { title: "Ouverture — Hanout", network: "Ouverture" },
      guide: { title: "Entretenir le cuivre — Hanout", network: "Entretenir le cuivre" },
      film: { title: "Plateau — Hanout", network: "Plateau" },
      podcast: { title: "Causerie — Hanout", network: "Causerie" },
      episode: { title: "Un — Hanout", network: "Un" },
    });
  });

  it("say one thing to search engines and to networks, each of its own kind", async () => {
    const before = await allSaid();
    const wanted: Record<Kind, [template: string, said: string]> = {
      topic: ["Blog : {sujet} {nom}", ""],
      author: ["{nom}, l’équipe de {boutique}", "Samira, l’équipe de Hanout"],
      release: ["{nom} par {auteur} | Presse", "Ouverture | Presse"],
      guide: ["{nom} · PDF gratuit · {boutique}", "Entretenir le cuivre · PDF gratuit · Hanout"],
      film: ["{nom} ({durée})", "Plateau (0:13)"],
      podcast: ["Podcast : {nom}", "Podcast : Causerie"],
      episode: ["{série} n° {numéro} : {nom} · {durée}", "Causerie n° 1 : Un"],
    };
    expect(await save("topic", wanted.topic[0])).toBe("invalid_input");
    wanted.topic = ["{nom} : nos articles", "Cuisine : nos articles"];
    for (const kind of kinds) {
      expiredTags.length = 0;
      expect(await save(kind, wanted[kind][0]), kind).toBe("accepted");
      // Each of their pages reads the settings, so that it is made anew.
      expect(expiredTags).toEqual([cacheTags.settings]);
      const title = wanted[kind][1];
      expect(await saidOf(kind)).toEqual({ title, description: before[kind].description, network: title });
    }
    expect(await save("film", "", "{nom} en vidéo, {durée}. {texte}")).toBe("accepted");
    expect(await saidOf("film")).toEqual({ ...before.film, description: "Plateau en vidéo, 0:13. x." });
  });

  it("leave out what a page has not with the word that leads to it, and a release's own words alone", async () => {
    await save("release", "{nom} par {auteur}", "{texte} Signé par {auteur}.");
    const { description } = await saidOf("release");
    expect(await saidOf("release")).toMatchObject({ title: "Ouverture", network: "Ouverture" });
    expect(description).not.toContain("Signé");
    const authorId = (await db.author.findFirstOrThrow()).id;
    await db.piece.updateMany({ where: { kind: "release" }, data: { authorId } });
    expect(await saidOf("release")).toMatchObject({ title: "Ouverture par Samira", network: "Ouverture par Samira" });
    await db.pieceTranslation.updateMany({ where: { slug: "ouverture" }, data: { seoTitle: "Nous ouvrons" } });
    expect(await saidOf("release")).toMatchObject({ title: "Nous ouvrons — Hanout", network: "Nous ouvrons" });
  });

  it("of articles go on shaping the press releases that were written before those had their own", async () => {
    const template = (fr: string) => ({ title: { ar: "", fr }, description: { ar: "", fr: "" } });
    const value = { name: { ar: "ح", fr: "H" }, snippets: { article: template("{nom} !") } };
    await db.setting.update({ where: { key: "shop" }, data: { value } });
    const move = readFileSync("prisma/migrations/20261123070500_release_snippets/migration.sql", "utf8");
    await db.$executeRawUnsafe(move);
    expect((await readShopSettings()).snippets.release).toEqual(template("{nom} !"));
    await save("release", "{nom} ?");
    await db.$executeRawUnsafe(move);
    expect((await readShopSettings()).snippets).toMatchObject({
      article: template("{nom} !"),
      release: template("{nom} ?"),
    });
  });

  it("number the further pages of a list, so that no two have one title", async () => {
    await save("author", "{nom} écrit chez {boutique}");
    const { title } = await authorHead(at("samira", { page: ["2"] }));
    expect(title).toEqual({ absolute: "Samira — Page 2 écrit chez Hanout" });
  });

  it("are tried on a page of each kind, or on none", async () => {
    const samples = await Promise.all(kinds.map((kind) => findSnippetSample(kind, "fr")));
    expect(samples.map((sample) => sample?.path)).toEqual([
      ...["/fr/blog/topics/cuisine", "/fr/blog/authors/samira", "/fr/press/ouverture"],
      ...["/fr/guides/entretenir-le-cuivre", "/fr/videos/plateau", "/fr/podcast/causerie", "/fr/podcast/causerie/1"],
    ]);
    expect(samples.at(-1)?.page).toMatchObject({ name: "Un", values: { series: "Causerie", number: "1" } });
    // The series has an address in Arabic, and nothing spoken in it.
    expect(await findSnippetSample("episode", "ar")).toBeNull();
  });
});

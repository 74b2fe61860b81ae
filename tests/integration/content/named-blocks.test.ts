import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Blocks } from "@/components/content/blocks/blocks";
import { withSubstance } from "@/lib/content/block-needs";
import { publishPiece } from "@/lib/content/commands/publish-piece";
import { createPiece, savePiece } from "@/lib/content/commands/save-piece";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { goodsOf } from "@/lib/content/queries/block-goods";
import { listFilmChoices } from "@/lib/content/queries/films";
import { findPiece } from "@/lib/content/queries/find-piece";
import { listGuideChoices } from "@/lib/content/queries/guides";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { aContent, aFilm, aGuide } from "../../factories/content";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "u1", name: "سميرة" };

/** A public landing page with a film and a guide in it. */
async function aLanding({ publish = true } = {}) {
  const { saved: film, productId } = await aFilm({ publish });
  const filmId = film.ok ? film.value.id : 0;
  const guideId = await aGuide({ publish });
  const body = [
    { type: "film" as const, id: "film01", filmId },
    { type: "guide" as const, id: "guide1", guideId },
  ];
  const { value } = await createPiece("landing", actor);
  const content = aContent({ ar: { slug: "سهرة", body }, fr: { slug: "soiree", body } });
  const saved = await savePiece({ id: value.id, seenVersion: 0, content }, actor);
  const published = await publishPiece({ id: value.id }, actor);
  expect([saved.ok, published.ok]).toEqual([true, true]);
  return { filmId, guideId, productId };
}

/** What a visitor is shown of it. */
async function shownIn(locale: Locale, slug: string) {
  const piece = await findPiece(locale, "landing", slug);
  const goods = await goodsOf(locale, piece?.body ?? []);
  const blocks = withSubstance(piece?.body ?? [], goods);
  return {
    types: blocks.map(({ type }) => type),
    html: renderToStaticMarkup(createElement(Blocks, { blocks, locale, goods })),
  };
}

describe("a film and a guide in a landing page", () => {
  it("are there without a script: player, captions, the products seen, and the form that asks for the guide", async () => {
    const { filmId, guideId, productId } = await aLanding();
    const { html } = await shownIn("ar", "سهرة");
    expect(html).toContain(`src="/media/captions/${filmId}-ar.vtt"`);
    expect(html).toContain('href="#film01-player"');
    const [card] = await db.productTranslation.findMany({ where: { productId, locale: "ar" } });
    expect(html).toContain(card?.title);
    expect(html).toContain('action="/api/guides" method="post"');
    expect(html).toContain(`name="guideId" value="${guideId}"`);
    expect((await shownIn("fr", "soiree")).html).toContain("Entretenir le cuivre");
  });

  it("have no id twice, though the page holds two of each", async () => {
    const { filmId, guideId } = await aLanding();
    const goods = await goodsOf("fr", [
      { type: "film", id: "film01", filmId },
      { type: "guide", id: "guide1", guideId },
    ]);
    const twice = ["a", "b"].flatMap((mark) => [
      { type: "film" as const, id: `film0${mark}`, filmId },
      { type: "guide" as const, id: `guide${mark}`, guideId },
    ]);
    const html = renderToStaticMarkup(createElement(Blocks, { blocks: twice, locale: "fr", goods }));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it("are left out while they are drafts, and come with their publication", async () => {
    const { filmId, guideId } = await aLanding({ publish: false });
    expect(await shownIn("ar", "سهرة")).toEqual({ types: [], html: "" });
    await turnPublic({ kind: "film", id: filmId, status: "published" }, null);
    expect((await shownIn("ar", "سهرة")).types).toEqual(["film"]);
    await turnPublic({ kind: "guide", id: guideId, status: "published" }, null);
    expect((await shownIn("ar", "سهرة")).types).toEqual(["film", "guide"]);
  });

  it("are left out when they are gone, and the page stays", async () => {
    const { filmId, guideId } = await aLanding();
    await db.film.delete({ where: { id: filmId } });
    await db.guide.delete({ where: { id: guideId } });
    expect(await shownIn("fr", "soiree")).toEqual({ types: [], html: "" });
  });

  it("are named to the editor with their state", async () => {
    const { filmId, guideId } = await aLanding();
    await turnPublic({ kind: "film", id: filmId, status: "draft" }, null);
    expect(await listFilmChoices("fr")).toEqual([{ id: filmId, name: "Plateau", isPublic: false }]);
    expect(await listGuideChoices("fr")).toEqual([{ id: guideId, name: "Entretenir le cuivre", isPublic: true }]);
  });
});

import { describe, expect, it, vi } from "vitest";
import { GET as captionsDoor } from "@/app/media/captions/[name]/route";
import { saveFilm } from "@/lib/content/commands/save-film";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { filmInput } from "@/lib/content/film";
import { findFilm, findFilmForStaff, findFilmOfProduct, listFilms } from "@/lib/content/queries/films";
import { db } from "@/lib/db";
import { fieldErrors } from "@/lib/fields";
import { aFilm } from "../../factories/content";

vi.mock("next/headers", () => import("../../support/next-headers"));

const ask = (name: string) => captionsDoor(new Request("http://shop.test/"), { params: Promise.resolve({ name }) });

describe("a film", () => {
  it("shows its words, its captions and what is seen when", async () => {
    const { productId } = await aFilm();
    expect(await findFilm("ar", "صينية")).toMatchObject({
      captionsIn: ["ar"],
      transcript: "إبريق",
      spots: [{ fromS: 2, toS: 5, productId }],
      slugs: { ar: "صينية", fr: "plateau" },
    });
    expect(await findFilm("fr", "plateau")).toMatchObject({ transcript: "Tout le texte" });
  });

  it("is nowhere before it is published, captions included", async () => {
    const { saved, captions } = await aFilm({ publish: false });
    const id = saved.ok ? saved.value.id : 0;
    expect([await findFilm("ar", "صينية"), (await listFilms("ar")).films]).toEqual([null, []]);
    expect((await ask(`${id}-ar.vtt`)).status).toBe(404);
    await turnPublic({ kind: "film", id, status: "published" }, null);
    const answer = await ask(`${id}-ar.vtt`);
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual(["text/vtt; charset=utf-8", captions]);
    expect((await ask(`${id}-fr.vtt`)).status).toBe(404);
  });

  it("keeps the hour it was first published", async () => {
    const { saved } = await aFilm();
    const id = saved.ok ? saved.value.id : 0;
    const first = (await db.film.findUniqueOrThrow({ where: { id } })).publishedAt;
    await turnPublic({ kind: "film", id, status: "draft" }, null);
    await turnPublic({ kind: "film", id, status: "published" }, null);
    expect((await db.film.findUniqueOrThrow({ where: { id } })).publishedAt).toEqual(first);
  });

  it("is refused with a file that is no film, a product that is none, or an address another has", async () => {
    const { fileId, key } = await aFilm();
    expect((await aFilm()).saved).toMatchObject({ ok: false, error: "slug_taken" });
    const spots = { 0: { from: "0", to: "1", productId: "999999" } };
    expect((await aFilm({ spots })).saved).toMatchObject({ ok: false, error: "product_not_found" });
    await db.storedFile.update({ where: { id: fileId }, data: { kind: "audio" } });
    const words = { title: "غيره", text: "x" };
    const other = filmInput.parse({ fileId, posterKey: key, ar: words, fr: { ...words, title: "Autre" } });
    expect(await saveFilm(other, null)).toMatchObject({ ok: false, error: "file_not_found" });
  });

  it("loses a spot with its product, not itself", async () => {
    const { productId } = await aFilm();
    await db.product.delete({ where: { id: productId } });
    expect((await findFilm("ar", "صينية"))?.spots).toEqual([]);
  });
});

describe("a place on the picture of a film", () => {
  const typed = (productId: number, place: { x?: string; y?: string }) => ({
    0: { from: "0:02", to: "0:05", productId: String(productId), ...place },
  });

  it("is kept with the shape of the film, and taken away when its numbers are", async () => {
    const { saved, productId, fileId, key } = await aFilm({ width: "480", height: "854" });
    const id = saved.ok ? saved.value.id : 0;
    const words = { title: "صينية", text: "x" };
    const again = (place: { x?: string; y?: string }) => {
      const spots = typed(productId, place);
      return saveFilm(filmInput.parse({ id, fileId, posterKey: key, ar: words, fr: words, spots }), null);
    };
    expect(await findFilmForStaff(id)).toMatchObject({ width: 480, height: 854, spots: [{ x: null, y: null }] });
    await again({ x: "٤٠", y: "0" });
    expect(await findFilmForStaff(id)).toMatchObject({ width: null, height: null, spots: [{ x: 40, y: 0 }] });
    await again({ x: "", y: "" });
    expect(await findFilmForStaff(id)).toMatchObject({ spots: [{ x: null, y: null }] });
  });

  it.each([
    [{ x: "101", y: "0" }, { "spots.1.x": "percent_unclear" }],
    [{ x: "5", y: "middle" }, { "spots.1.y": "percent_unclear" }],
    [{ x: "-1", y: "1" }, { "spots.1.x": "percent_unclear" }],
    [{ x: "40" }, { "spots.1.y": "place_half" }],
    [{ y: "40" }, { "spots.1.x": "place_half" }],
  ])("is refused beside its own row: %o", (place, fields) => {
    const words = { title: "x", text: "x" };
    const empty = { from: "", to: "", productId: "", x: "", y: "" };
    const spots = { 0: empty, 1: typed(1, place)[0] };
    const read = filmInput.safeParse({ fileId: "f", posterKey: "k", ar: words, fr: words, spots });
    expect(fieldErrors(read.error as never)).toMatchObject(fields);
    expect(Object.keys(fieldErrors(read.error as never)).filter((name) => name.startsWith("spots"))).toHaveLength(1);
  });

  it("is never half, nor outside, whoever writes it", async () => {
    const { saved } = await aFilm();
    const filmId = saved.ok ? saved.value.id : 0;
    for (const place of [{ x: 5 }, { y: 5 }, { x: 101, y: 5 }, { x: 5, y: -1 }])
      await expect(db.filmSpot.updateMany({ where: { filmId }, data: place })).rejects.toThrow(
        "FilmSpot_on_the_picture",
      );
    for (const shape of [{ width: 480 }, { width: 0, height: 480 }, { width: 480, height: 10_001 }])
      await expect(db.film.update({ where: { id: filmId }, data: shape })).rejects.toThrow("Film_has_a_shape");
  });
});

describe("the page of a product", () => {
  it("has the newest public film that names it, and none before one is public", async () => {
    const { saved, productId, fileId, key } = await aFilm({ publish: false });
    expect(await findFilmOfProduct("ar", productId)).toBeNull();
    const first = saved.ok ? saved.value.id : 0;
    await turnPublic({ kind: "film", id: first, status: "published" }, null, new Date("2026-01-01"));
    expect(await findFilmOfProduct("ar", productId)).toMatchObject({ id: first, title: `صينية ${key}` });

    const words = { title: "غيره", text: "x" };
    const spots = { 0: { from: "1", to: "2", productId: String(productId) } };
    const other = filmInput.parse({ fileId, posterKey: key, ar: words, fr: { ...words, title: "Autre" }, spots });
    const newer = await saveFilm(other, null);
    const second = newer.ok ? newer.value.id : 0;
    await turnPublic({ kind: "film", id: second, status: "published" }, null, new Date("2026-02-01"));
    expect(await findFilmOfProduct("fr", productId)).toMatchObject({ id: second, title: "Autre" });
    await turnPublic({ kind: "film", id: second, status: "draft" }, null);
    expect(await findFilmOfProduct("fr", productId)).toMatchObject({ id: first });
    expect(await findFilmOfProduct("ar", 999_999)).toBeNull();
  });
});

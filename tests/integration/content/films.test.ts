import { describe, expect, it } from "vitest";
import { GET as captionsDoor } from "@/app/media/captions/[name]/route";
import { changeFilmStatus, saveFilm } from "@/lib/content/commands/save-film";
import { filmInput } from "@/lib/content/film";
import { findFilm, listFilms } from "@/lib/content/queries/films";
import { db } from "@/lib/db";
import { aFilm } from "../../factories/content";

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
    expect([await findFilm("ar", "صينية"), await listFilms("ar")]).toEqual([null, []]);
    expect((await ask(`${id}-ar.vtt`)).status).toBe(404);
    await changeFilmStatus({ id, status: "published" }, null);
    const answer = await ask(`${id}-ar.vtt`);
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual(["text/vtt; charset=utf-8", captions]);
    expect((await ask(`${id}-fr.vtt`)).status).toBe(404);
  });

  it("keeps the hour it was first published", async () => {
    const { saved } = await aFilm();
    const id = saved.ok ? saved.value.id : 0;
    const first = (await db.film.findUniqueOrThrow({ where: { id } })).publishedAt;
    await changeFilmStatus({ id, status: "draft" }, null);
    await changeFilmStatus({ id, status: "published" }, null);
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

import { describe, expect, it } from "vitest";
import { restoreKept } from "@/lib/content/commands/restore-kept";
import { findFilmForStaff } from "@/lib/content/queries/films";
import { findGuideForStaff } from "@/lib/content/queries/guides";
import { findKeptChanges } from "@/lib/content/queries/kept-versions";
import { findEpisodeForStaff } from "@/lib/content/queries/podcasts";
import { db } from "@/lib/db";
import { aFilm, aStoredFile } from "../../factories/content";
import { episodeSaves, filmSaves, guideSaves } from "../../factories/kept-texts";

const actor = { id: "u1", name: "سميرة" };

describe("what is gone since", () => {
  it("stays with a film as it is today: its file, its picture, its address; products that are no more leave", async () => {
    const { first, save, second } = await filmSaves({ width: "480", height: "854" });
    const saved = await save(first);
    const id = saved.ok ? saved.value.id : 0;
    const { id: fileId, key } = await aStoredFile({ kind: "video", format: "mp4", seconds: 3 });
    await db.media.create({ data: { key, width: 9, height: 9, thumbhash: "" } });
    await save({ ...second(id), fileId, posterKey: key, width: 100, height: 200 });
    await db.storedFile.update({ where: { id: first.fileId }, data: { isReady: false } });
    await db.media.delete({ where: { key: first.posterKey } });
    const [, kept] = first.spots;
    await db.product.delete({ where: { id: first.spots[0]?.productId ?? 0 } });
    const other = await aFilm({ ar: { title: "غير", text: "x", slug: "صينية" }, fr: { title: "Autre", text: "x" } });
    expect(other.saved.ok).toBe(true);

    expect(await restoreKept({ kind: "film", id, number: 1 }, actor)).toMatchObject({
      ok: true,
      value: { isWhole: false },
    });
    const film = await findFilmForStaff(id);
    expect(film).toMatchObject({
      ...{ file: { id: fileId }, poster: { key }, width: 100, height: 200 },
      ar: { title: "صينية", slug: "غيرها" },
      fr: { slug: "plateau" },
    });
    expect(film?.spots.map(({ productId }) => productId)).toEqual([kept?.productId]);
    const gone = await findKeptChanges("film", { id, number: 1 }, "fr");
    expect(gone.filter(({ as }) => as).map(({ label, added }) => [label, added])).toEqual([
      ["films.editor.file", ["f.mp4"]],
      ["films.editor.poster", [""]],
    ]);
  });

  it("stays with a guide as it is today: its cover with its words, and its files", async () => {
    const { first, save, second } = await guideSaves();
    const saved = await save(first);
    const id = saved.ok ? saved.value.id : 0;
    const { id: fileId } = await aStoredFile({ kind: "pdf", format: "pdf" });
    const today = second(id);
    await save({ ...today, ar: { ...today.ar, fileId, coverAlt: "" } });
    await db.storedFile.update({ where: { id: first.ar.fileId }, data: { isReady: false } });
    await db.media.delete({ where: { key: "cover" } });
    expect(await restoreKept({ kind: "guide", id, number: 1 }, actor)).toMatchObject({
      ok: true,
      value: { isWhole: false },
    });
    expect(await findGuideForStaff(id)).toMatchObject({
      ...{ isForReaders: true, cover: null },
      ar: { points: ["أ", "ب"], coverAlt: "", file: { id: fileId } },
      fr: { file: { id: first.fr.fileId } },
    });
  });

  it("stays with an episode as it is today: its number", async () => {
    const { first, save, second } = await episodeSaves();
    const saved = await save(first);
    const id = saved.ok ? saved.value.id : 0;
    await save({ ...second(id), ar: { ...first.ar, title: "عنوان آخر" } });
    await save(first);
    expect(await restoreKept({ kind: "episode", id, number: 1 }, actor)).toMatchObject({
      ok: true,
      value: { isWhole: false },
    });
    expect(await findEpisodeForStaff(first.podcastId, id)).toMatchObject({
      number: 8,
      ar: { title: "الحلقة", chapters: first.ar.chapters },
    });
  });
});

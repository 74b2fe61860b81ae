import { describe, expect, it } from "vitest";
import { changeFilmStatus, saveFilm } from "@/lib/content/commands/save-film";
import { filmInput } from "@/lib/content/film";
import { db } from "@/lib/db";
import { recordingEntries } from "@/lib/seo/queries/sitemap-recordings";

async function aFilm(): Promise<number> {
  const facts = {
    key: "film",
    kind: "video",
    format: "mp4",
    bytes: 10,
    name: "f.mp4",
    fingerprint: "f",
    isReady: true,
  };
  const { id: fileId } = await db.storedFile.create({ data: facts });
  await db.media.create({ data: { key: "poster", width: 960, height: 960, thumbhash: "" } });
  const words = (slug: string) => ({ title: slug, slug, text: "x" });
  const saved = await saveFilm(
    filmInput.parse({ fileId, posterKey: "poster", ar: words("صينية"), fr: words("plateau") }),
    null,
  );
  return saved.ok ? saved.value.id : 0;
}

describe("the sitemap", () => {
  it("names a film once it is public, and the list it stands in", async () => {
    const id = await aFilm();
    expect(await recordingEntries()).toEqual([]);
    await changeFilmStatus({ id, status: "published" }, null);
    expect((await recordingEntries()).map(({ paths }) => paths)).toEqual([
      { ar: "/ar/videos", fr: "/fr/videos" },
      { ar: "/ar/videos/صينية", fr: "/fr/videos/plateau" },
    ]);
  });
});

import { saveFilm } from "@/lib/content/commands/save-film";
import { saveGuide } from "@/lib/content/commands/save-guide";
import { saveEpisode } from "@/lib/content/commands/save-podcast";
import { type FilmInput, filmInput } from "@/lib/content/film";
import { type GuideInput, guideInput } from "@/lib/content/guide";
import { type EpisodeInput, episodeInput } from "@/lib/content/podcast";
import { db } from "@/lib/db";
import { aProduct } from "./catalog";
import { aSeries, aStoredFile } from "./content";

const actor = { id: "u1", name: "سميرة" };

/** A film as it is sent first and then, with two products; and how it is saved. */
export async function filmSaves(more: object = {}) {
  const { id: fileId, key } = await aStoredFile({ kind: "video", format: "mp4", seconds: 13 });
  await db.media.create({ data: { key, width: 960, height: 960, thumbhash: "" } });
  const [{ id: productId }, { id }] = [await aProduct(), await aProduct()];
  const first = filmInput.parse({
    ...{ fileId, posterKey: key },
    ar: { title: "صينية", text: "سطر\nآخر" },
    fr: { title: "Plateau", text: "Une ligne" },
    spots: {
      0: { from: "0:02", to: "0:05", productId: String(productId) },
      1: { from: "0:06", to: "0:09", productId: String(id) },
    },
    ...more,
  });
  const save = (input: FilmInput) => saveFilm(input, actor);
  return {
    first,
    save,
    second: (at: number): FilmInput => ({ ...first, id: at, ar: { ...first.ar, title: "غيرها", slug: "" } }),
  };
}

/** The same of a guide, which loses its cover. */
export async function guideSaves() {
  const [ar, fr] = [
    await aStoredFile({ kind: "pdf", format: "pdf" }),
    await aStoredFile({ kind: "pdf", format: "pdf" }),
  ];
  await db.media.create({ data: { key: "cover", width: 9, height: 9, thumbhash: "" } });
  const first = guideInput.parse({
    ...{ coverKey: "cover", isForReaders: "on" },
    ar: { title: "دليل", text: "لماذا", points: "أ\nب", coverAlt: "غلاف", fileId: ar.id },
    fr: { title: "Guide", text: "Pourquoi", coverAlt: "Couverture", fileId: fr.id },
  });
  const save = (input: GuideInput) => saveGuide(input, actor);
  const bare = (id: number): GuideInput => ({ ...first, id, coverKey: "", isForReaders: false });
  return { first, save, second: bare };
}

/** The same of an episode, which gets another number. */
export async function episodeSaves() {
  const { id: podcastId } = await aSeries();
  const file = await aStoredFile({ kind: "audio", format: "mp3", seconds: 60 });
  const spoken = {
    title: "الحلقة",
    notes: "عنها",
    chapters: "0:00 بداية\n0:10 شاي | /ar/products/شاي",
    fileId: file.id,
  };
  const first = episodeInput.parse({
    podcastId: String(podcastId),
    number: "7",
    ar: spoken,
    fr: { ...spoken, title: "L’épisode" },
  });
  const save = (input: EpisodeInput) => saveEpisode(input, actor);
  return { first, save, second: (id: number): EpisodeInput => ({ ...first, id, number: 8 }) };
}

import { type Locale, locales } from "@/lib/locale";
import { clockOf } from "./captions";
import type { KeptContent, KeptKind } from "./kept-text";
import { chapterLines } from "./podcast";
import { changedParts, linesIn } from "./version-changes";

/** `lines` of a "file" are ids, those of a "picture" keys: they are compared as such, and named when they are shown. */
type Part = { locale: Locale | null; label: KeptLabel; lines: string[]; as?: "file" | "picture" };

type FilmLabel = `films.editor.${"file" | "poster" | "title" | "text" | "captions" | "transcript" | "slug" | "spots"}`;
type GuideLabel =
  `guides.editor.${"title" | "text" | "points" | "coverAlt" | "slug" | "file" | "coverFile" | "forReaders"}`;
type EpisodeLabel = `podcast.editor.${"audio" | "title" | "notes" | "chapters" | "transcript" | "number" | "explicit"}`;
/** The field's name under content.admin. */
export type KeptLabel = FilmLabel | GuideLabel | EpisodeLabel;

/** The title of a product, "" when there is none any more. */
type TitleOf = (productId: number) => string;

/** What changed between two saves of a thing, part by part, line by line. */
export function changesOfKept<K extends KeptKind>(
  kind: K,
  { before, after }: { before: KeptContent[K] | null; after: KeptContent[K] },
  titleOf: TitleOf,
) {
  const old = before ? partsOf[kind](before, titleOf) : [];
  const linesOf = (part: Part) =>
    old.find(({ label, locale }) => label === part.label && locale === part.locale)?.lines ?? [];
  return changedParts(
    partsOf[kind](after, titleOf).map(({ lines, ...part }) => ({
      ...part,
      old: linesOf({ ...part, lines }),
      now: lines,
    })),
  );
}
export type KeptChange = ReturnType<typeof changesOfKept>[number];

const partsOf: { [K in KeptKind]: (content: KeptContent[K], titleOf: TitleOf) => Part[] } = {
  film: ({ fileId, posterKey, spots, ...words }, titleOf) => [
    { locale: null, label: "films.editor.file", lines: [fileId], as: "file" },
    { locale: null, label: "films.editor.poster", lines: [posterKey], as: "picture" },
    ...locales.flatMap((locale): Part[] => {
      const { title, text, captions, transcript, slug } = words[locale];
      return [
        { locale, label: "films.editor.title", lines: [title] },
        { locale, label: "films.editor.text", lines: linesIn(text) },
        { locale, label: "films.editor.captions", lines: linesIn(captions) },
        { locale, label: "films.editor.transcript", lines: linesIn(transcript) },
        { locale, label: "films.editor.slug", lines: linesIn(slug) },
      ];
    }),
    { locale: null, label: "films.editor.spots", lines: spots.map((spot) => spotLine(spot, titleOf)) },
  ],
  guide: ({ isForReaders, coverKey, ...words }) => [
    ...locales.flatMap((locale): Part[] => {
      const { title, text, points, coverAlt, slug, fileId } = words[locale];
      return [
        { locale, label: "guides.editor.title", lines: [title] },
        { locale, label: "guides.editor.text", lines: linesIn(text) },
        { locale, label: "guides.editor.points", lines: points },
        { locale, label: "guides.editor.coverAlt", lines: linesIn(coverAlt) },
        { locale, label: "guides.editor.slug", lines: linesIn(slug) },
        { locale, label: "guides.editor.file", lines: [fileId], as: "file" },
      ];
    }),
    { locale: null, label: "guides.editor.coverFile", lines: linesIn(coverKey), as: "picture" },
    { locale: null, label: "guides.editor.forReaders", lines: tick(isForReaders) },
  ],
  episode: ({ number, isExplicit, ...words }) => [
    ...locales.flatMap((locale): Part[] => {
      const { title, notes, chapters, transcript, fileId } = words[locale];
      return [
        { locale, label: "podcast.editor.audio", lines: [fileId], as: "file" },
        { locale, label: "podcast.editor.title", lines: [title] },
        { locale, label: "podcast.editor.notes", lines: linesIn(notes) },
        { locale, label: "podcast.editor.chapters", lines: linesIn(chapterLines(chapters)) },
        { locale, label: "podcast.editor.transcript", lines: linesIn(transcript) },
      ];
    }),
    { locale: null, label: "podcast.editor.number", lines: [String(number)] },
    { locale: null, label: "podcast.editor.explicit", lines: tick(isExplicit) },
  ],
};

const tick = (isOn: boolean): string[] => (isOn ? ["✓"] : []);

// Times and places read from left to right in every language.
function spotLine({ from, to, productId, x, y }: KeptContent["film"]["spots"][number], titleOf: TitleOf): string {
  const times = `\u2066${clockOf(from)}–${clockOf(to)}\u2069`;
  const place = x === null ? "" : ` · \u2066${x} % / ${y} %\u2069`;
  return `${times} · ${titleOf(productId) || `#${productId}`}${place}`;
}

import { z } from "zod";
import { id, line, optionalText, text } from "@/lib/fields";
import type { Locale } from "@/lib/locale";
import { toAsciiDigits } from "@/lib/text";
import { clockOf, secondsOfClock } from "./captions";
import { checkbox, fileId, slugField } from "./form-fields";
import { listPagePath } from "./list-page";

export const podcastsPath = (locale: Locale): string => `/${locale}/podcast`;
export const podcastPath = (locale: Locale, slug: string, page = 1): string =>
  listPagePath(`/${locale}/podcast/${slug}`, page);
export const podcastFeedPath = (locale: Locale, slug: string): string => `${podcastPath(locale, slug)}/feed.xml`;
/** `number` may be the part of an address that was asked for. */
export const episodePath = (locale: Locale, slug: string, number: number | string): string =>
  `${podcastPath(locale, slug)}/${number}`;
export const chaptersPath = (locale: Locale, slug: string, number: number): string =>
  `${episodePath(locale, slug, number)}/chapters.json`;

/** Of Apple's list, those a shop may need; a subcategory stands after its category. */
export const podcastCategories = [
  "Arts",
  "Arts > Food",
  "Arts > Design",
  "Arts > Fashion & Beauty",
  "Business",
  "Education",
  "Health & Fitness",
  "Kids & Family",
  "Leisure",
  "Leisure > Crafts",
  "Leisure > Home & Garden",
  "Society & Culture",
] as const;

export type Chapter = { at: number; title: string; href: string };

const chapterLine = /^(\S+)\s+([^|]+?)\s*(?:\|\s*(\/(?![/\\])\S*))?$/;

/** Chapters as they are typed, one per line: "0:45 title | /ar/products/…"; null when a line is unclear or they go back. */
export function chaptersOf(typed: string): Chapter[] | null {
  const lines = typed
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);
  const chapters = lines.map((one) => {
    const [, clock = "", title = "", href = ""] = chapterLine.exec(one) ?? [];
    const at = secondsOfClock(toAsciiDigits(clock));
    return at === null || title === "" ? null : { at, title: title.slice(0, 120), href };
  });
  if (chapters.length > 40 || !chapters.every((chapter) => chapter !== null)) return null;
  return chapters.every(({ at }, place) => place === 0 || at > (chapters[place - 1]?.at ?? 0)) ? chapters : null;
}

/** The same the other way, for the form. */
export const chapterLines = (chapters: Chapter[]): string =>
  chapters.map(({ at, title, href }) => `${clockOf(at)} ${title}${href ? ` | ${href}` : ""}`).join("\n");

const stored = z.array(z.object({ at: z.number(), title: z.string(), href: z.string() }));
/** Of what is stored; anything broken is no chapter. */
export const storedChapters = (value: unknown): Chapter[] => stored.safeParse(value).data ?? [];

const words = z.object({
  title: line({ max: 120 }),
  slug: slugField,
  text: text({ max: 3_500 }),
});

export const podcastInput = z.object({
  id: id.optional(),
  coverId: fileId,
  category: z.enum(podcastCategories, "invalid"),
  isExplicit: checkbox,
  ar: words,
  fr: words,
});
export type PodcastInput = z.output<typeof podcastInput>;

const spoken = z.object({
  title: line({ max: 120 }),
  notes: text({ max: 3_500 }),
  fileId,
  chapters: optionalText({ max: 4_000 }).transform((typed, check) => {
    const chapters = chaptersOf(typed);
    if (chapters) return chapters;
    check.issues.push({ code: "custom", message: "chapters_unclear", input: typed });
    return z.NEVER;
  }),
  transcript: optionalText({ max: 40_000 }),
});

export const episodeInput = z.object({
  podcastId: id,
  id: id.optional(),
  number: id,
  isExplicit: checkbox,
  ar: spoken,
  fr: spoken,
});
export type EpisodeInput = z.output<typeof episodeInput>;

const keptSpoken = spoken.extend({ chapters: stored });

/** What a save of an episode held, as it is kept. */
export const episodeContent = z.object({
  ...{ number: z.int().positive(), isExplicit: z.boolean(), ar: keptSpoken, fr: keptSpoken },
});

import { z } from "zod";
import { line } from "@/lib/fields";
import type { Locale } from "@/lib/locale";
import { type Block, body } from "./block";
import { slugField } from "./form-fields";
import { plainText } from "./rich-text";
import { storedPicture } from "./stored-picture";

export const pieceKinds = ["article", "page", "landing", "release"] as const;
export type PieceKind = (typeof pieceKinds)[number];
export const pieceStatuses = ["draft", "scheduled", "published"] as const;
export type PieceStatus = (typeof pieceStatuses)[number];
/** What a piece is written for (row 70): to be known, to be followed, to sell. */
export const goals = ["awareness", "subscribe", "buy"] as const;
export type Goal = (typeof goals)[number];

const optionalLine = (max: number) => line({ max, min: 0 }).default("");

const words = z.object({
  title: line({ max: 120 }),
  slug: slugField,
  excerpt: optionalLine(300),
  coverAlt: optionalLine(250),
  coverCaption: optionalLine(300),
  seoTitle: optionalLine(120),
  seoDescription: optionalLine(300),
  tags: z
    .array(line({ max: 40 }))
    .max(12, "too_long")
    .default([]),
  body,
});

/** Everything that is saved of a piece, in every language it is written in (null = not in that one). */
export const pieceContent = z
  .object({
    goal: z.enum(goals).default("awareness"),
    topicId: z.int().positive().nullable().default(null),
    /** who signs it, null = the shop */
    authorId: z.int().positive().nullable().default(null),
    cover: storedPicture.nullable().default(null),
    productIds: z.array(z.int().positive()).max(12, "too_many_lines").default([]),
    words: z.object({ ar: words.nullable(), fr: words.nullable() }, "required"),
  })
  .check(({ value, issues }) => {
    const refuse = (path: string[], message: string) => issues.push({ code: "custom", path, message, input: value });
    if (!value.words.ar && !value.words.fr) refuse(["words", "ar", "title"], "required");
    if (!value.cover) return;
    for (const locale of ["ar", "fr"] as const)
      if (value.words[locale]?.coverAlt === "") refuse(["words", locale, "coverAlt"], "alt_missing");
  });

export type PieceContent = z.output<typeof pieceContent>;
export type PieceWords = NonNullable<PieceContent["words"][Locale]>;

/** Fields that keep a piece from being public, with their codes; none = ready. */
export function publishFaults({ words: written }: PieceContent): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const locale of ["ar", "fr"] as const) {
    const body = written[locale]?.body;
    if (body && !body.some(hasSubstance)) faults[`words.${locale}.body`] = "body_empty";
    if (body?.some((part) => wordsOf(part).includes(toWrite))) faults[`words.${locale}.body`] = "to_be_written";
  }
  return faults;
}

/** Marks what a draft only suggests; a text that still holds it cannot be public. */
export const toWrite = "✎";

const hasSubstance = (part: Block): boolean => part.type !== "text" || plainText(part.doc).trim() !== "";

/** Whole minutes of reading, at least one: 180 words a minute. */
export function minutesToRead(parts: readonly Block[]): number {
  const count = parts.map(wordsOf).join(" ").split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(count / 180));
}

function wordsOf(part: Block): string {
  if (part.type === "text") return plainText(part.doc);
  if (part.type === "faq") return part.items.map(({ question, answer }) => `${question} ${answer}`).join(" ");
  if (part.type === "recording") return part.transcript;
  if (part.type === "figures") return part.items.map(({ value, label }) => `${value} ${label}`).join(" ");
  if (part.type === "timeline") return part.items.map((item) => `${item.title} ${item.text}`).join(" ");
  return "";
}

/** The first words of a body, cut at a word, for pieces whose writer gave no excerpt. */
export function excerptOf({ excerpt, body: parts }: Pick<PieceWords, "excerpt" | "body">, max = 160): string {
  if (excerpt) return excerpt;
  const text = parts.map(wordsOf).join(" ").replace(/\s+/g, " ").trim();
  return text.length <= max ? text : `${text.slice(0, text.lastIndexOf(" ", max))}…`;
}

const folders: Record<PieceKind, string> = { article: "blog", page: "pages", landing: "l", release: "press" };

export const piecePath = (kind: PieceKind, locale: Locale, slugText: string): string =>
  `/${locale}/${folders[kind]}/${slugText}`;

export const isPieceKind = (value: unknown): value is PieceKind => pieceKinds.some((kind) => kind === value);

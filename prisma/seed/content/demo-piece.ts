import type { Goal, PieceKind } from "@/lib/content/piece";
import type { RichInline, RichNode } from "@/lib/content/rich-text";
import type { WidePicture } from "./wide-pictures";

type Words = {
  title: string;
  excerpt: string;
  coverAlt: string;
  tags: string[];
  /** rich nodes are gathered into text blocks; the other blocks stand between them */
  body: Part[];
};
export type DemoPiece = {
  kind: PieceKind;
  topic: string | null;
  goal: Goal;
  cover: WidePicture | null;
  /** keys of products */
  products: string[];
  daysOld: number;
  ar: Words;
  fr: Words;
};

export type Part =
  | RichNode
  | { type: "faq"; title: string; items: { question: string; answer: string }[] }
  | { type: "timeline"; title: string; items: { when: string; title: string; text: string }[] }
  | { type: "figures"; title: string; items: { value: string; label: string; share: number | null }[]; source: string }
  | { type: "shelf"; title: string; products: string[] }
  | { type: "hero"; title: string; text: string; button: { label: string; href: string }; alt: string }
  /** the demo has one of each */
  | { type: "film" }
  | { type: "guide" };

const inline = (text: string): RichInline[] =>
  text
    .split("**")
    .map(
      (part, place): RichInline => ({
        type: "text",
        text: part,
        ...(place % 2 === 1 && { marks: [{ type: "bold" as const }] }),
      }),
    )
    .filter((part) => part.type === "text" && part.text !== "");

/** Between two "**" stands what is bold. */
export const p = (text: string): RichNode => ({ type: "paragraph", content: inline(text) });
export const h2 = (text: string): RichNode => ({ type: "heading", attrs: { level: 2 }, content: inline(text) });
export const quote = (text: string): RichNode => ({
  type: "blockquote",
  content: [{ type: "paragraph", content: inline(text) }],
});
export const ul = (...items: string[]): RichNode => ({ type: "bulletList", content: items.map(item) });
export const ol = (...items: string[]): RichNode => ({ type: "orderedList", content: items.map(item) });

const item = (text: string) => ({
  type: "listItem" as const,
  content: [{ type: "paragraph" as const, content: inline(text) }],
});

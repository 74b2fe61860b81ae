import { z } from "zod";
import { cleanLine } from "@/lib/text";
import { linkField } from "./safe-link";
import { pictureShape } from "./stored-picture";

// The editor's JSON. What is not named here is refused: no unknown node ever reaches a page.
const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: linkField }) }),
]);
const inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1).max(20_000), marks: z.array(mark).max(2).optional() }),
  z.object({ type: z.literal("hardBreak") }),
]);
const words = z.array(inline).max(500).default([]);
const paragraph = z.object({ type: z.literal("paragraph"), content: words });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: words,
});
const quote = z.object({ type: z.literal("blockquote"), content: z.array(paragraph).min(1).max(50) });
const picture = z.object({
  type: z.literal("picture"),
  attrs: z.object({
    ...pictureShape,
    alt: z.string().transform(cleanLine).pipe(z.string().min(1, "alt_missing").max(250, "too_long")),
    caption: z.string().transform(cleanLine).pipe(z.string().max(300, "too_long")).default(""),
  }),
});
const product = z.object({ type: z.literal("product"), attrs: z.object({ productId: z.int().positive() }) });
const rule = z.object({ type: z.literal("horizontalRule") });

// Lists in lists, three deep: more is not writing.
const item = <C extends z.ZodType>(child: C) =>
  z.object({ type: z.literal("listItem"), content: z.array(child).min(1).max(50) });
const list = <I extends z.ZodType>(of: I) =>
  [
    z.object({ type: z.literal("bulletList"), content: z.array(of).min(1).max(200) }),
    z.object({ type: z.literal("orderedList"), content: z.array(of).min(1).max(200) }),
  ] as const;
const deepest = item(paragraph);
const middle = item(z.discriminatedUnion("type", [paragraph, ...list(deepest)]));
const outer = item(z.discriminatedUnion("type", [paragraph, ...list(middle)]));

const node = z.discriminatedUnion("type", [paragraph, heading, quote, picture, product, rule, ...list(outer)]);

/** A text as the editor stores it, checked node by node. */
export const richText = z.object({ type: z.literal("doc"), content: z.array(node).max(1_000).default([]) });

export type RichText = z.output<typeof richText>;
export type RichNode = z.output<typeof node>;
export type RichInline = z.output<typeof inline>;
export type RichMark = z.output<typeof mark>;

export const emptyText: RichText = { type: "doc", content: [] };

/** Its words alone, for excerpts, search and the minutes it takes to read. */
export function plainText(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const { text, content } = value as { text?: unknown; content?: unknown };
  if (typeof text === "string") return text;
  return Array.isArray(content)
    ? content
        .map(plainText)
        .filter(Boolean)
        .join(isInline(content) ? "" : "\n")
    : "";
}

const isInline = (content: unknown[]): boolean =>
  content.some((child) => ["text", "hardBreak"].includes(String((child as { type?: unknown } | null)?.type)));

import { z } from "zod";
import { line, optionalText, text } from "@/lib/fields";
import { richText } from "./rich-text";
import { linkField } from "./safe-link";
import { mediaKey, storedPicture } from "./stored-picture";

const optionalLine = (max: number) => line({ max, min: 0 }).default("");
// Short, made in the browser: what React and the page's anchors call the block.
const id = z.string().regex(/^[a-z0-9]{6,16}$/, "invalid");
/** The id of something that is made elsewhere in the panel; error: "required" while none is chosen. */
const chosen = z.int("required").positive("required");
const described = { alt: line({ max: 250 }), caption: optionalLine(300) };

/** One part of a body. A new kind is added here, to the page (components/content/blocks), to the editor and to the messages: forgotten ones do not compile. */
export const blockSchemas = {
  text: z.object({ type: z.literal("text"), id, doc: richText }),
  hero: z.object({
    type: z.literal("hero"),
    id,
    title: line({ max: 120 }),
    text: optionalLine(300),
    picture: storedPicture.nullable().default(null),
    alt: optionalLine(250),
    button: z
      .object({ label: line({ max: 60 }), href: linkField })
      .nullable()
      .default(null),
  }),
  picture: z.object({
    type: z.literal("picture"),
    id,
    picture: storedPicture,
    ...described,
    isWide: z.boolean().default(false),
  }),
  products: z.object({
    type: z.literal("products"),
    id,
    title: optionalLine(120),
    from: z.enum(["picked", "category", "new", "best"]),
    productIds: z.array(z.int().positive()).max(12).default([]),
    categoryId: z.int().positive().nullable().default(null),
    count: z.int().min(1).max(12).default(4),
  }),
  faq: z.object({
    type: z.literal("faq"),
    id,
    title: optionalLine(120),
    items: z
      .array(z.object({ question: line({ max: 200 }), answer: text({ max: 2_000 }) }))
      .min(1, "required")
      .max(40),
  }),
  testimonial: z.object({
    type: z.literal("testimonial"),
    id,
    quote: text({ max: 800 }),
    name: line({ max: 80 }),
    place: optionalLine(80),
  }),
  countdown: z.object({
    type: z.literal("countdown"),
    id,
    title: line({ max: 120 }),
    text: optionalLine(300),
    /** ISO 8601, UTC: when it is over the block is gone */
    endsAt: z.iso.datetime("invalid_time"),
    button: z
      .object({ label: line({ max: 60 }), href: linkField })
      .nullable()
      .default(null),
  }),
  timeline: z.object({
    type: z.literal("timeline"),
    id,
    title: optionalLine(120),
    items: z
      .array(z.object({ when: line({ max: 30 }), title: line({ max: 120 }), text: optionalLine(600) }))
      .min(1, "required")
      .max(40),
  }),
  figures: z.object({
    type: z.literal("figures"),
    id,
    title: optionalLine(120),
    items: z
      .array(
        z.object({
          value: line({ max: 20 }),
          label: line({ max: 160 }),
          /** of a hundred, when the figure is a part of a whole */
          share: z.int("invalid").min(0, "invalid").max(100, "invalid").nullable().default(null),
        }),
      )
      .min(1, "required")
      .max(12),
    source: optionalLine(200),
  }),
  subscribe: z.object({ type: z.literal("subscribe"), id, title: line({ max: 120 }), text: optionalLine(300) }),
  recording: z.object({
    type: z.literal("recording"),
    id,
    title: line({ max: 120 }),
    file: z.object({ key: mediaKey, format: z.enum(["mp3", "m4a", "mp4", "webm"], "file_missing") }, "file_missing"),
    transcript: optionalText({ max: 20_000 }),
  }),
  film: z.object({ type: z.literal("film"), id, filmId: chosen }),
  guide: z.object({ type: z.literal("guide"), id, guideId: chosen }),
} as const;

export const block = z.discriminatedUnion("type", [
  blockSchemas.text,
  blockSchemas.hero,
  blockSchemas.picture,
  blockSchemas.products,
  blockSchemas.faq,
  blockSchemas.testimonial,
  blockSchemas.countdown,
  blockSchemas.timeline,
  blockSchemas.figures,
  blockSchemas.subscribe,
  blockSchemas.recording,
  blockSchemas.film,
  blockSchemas.guide,
]);

export type Block = z.output<typeof block>;
export type BlockType = Block["type"];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

/** In the order the editor offers them. */
export const blockTypes = Object.keys(blockSchemas) as BlockType[];

export const body = z.array(block).max(60, "too_long");

/** What can be shown of a stored or half-typed body: a part that is broken is left out, the rest stays. */
export function blocksOf(value: unknown): Block[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 60).flatMap((part) => {
    const parsed = block.safeParse(part);
    return parsed.success ? [parsed.data] : [];
  });
}

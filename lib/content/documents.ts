import { z } from "zod";
import { line, text } from "@/lib/fields";
import { linkField } from "./safe-link";
import { staticPages } from "./static-pages";
import { storedPicture } from "./stored-picture";

const optionalLine = (max: number) => line({ max, min: 0 }).default("");
const both = (max: number) => z.object({ ar: line({ max }), fr: line({ max }) }, "required");
const optionalBoth = (max: number) =>
  z.object({ ar: optionalLine(max), fr: optionalLine(max) }).default({ ar: "", fr: "" });
const bothTexts = (max: number) => z.object({ ar: text({ max }), fr: text({ max }) }, "required");

const question = z.object({ question: both(200), answer: bothTexts(2_000) });

/** Questions in groups, each in both languages. */
export const faqDocument = z.object({
  groups: z
    .array(z.object({ name: both(80), items: z.array(question).min(1, "required").max(40, "too_many_lines") }))
    .max(20, "too_many_lines")
    .default([]),
});

/** The press room: who the shop is in a few facts, what may be printed, whom to ask, who wrote about it. */
export const pressDocument = z.object({
  intro: optionalBoth(600),
  facts: z
    .array(z.object({ label: both(80), value: both(120) }))
    .max(12, "too_many_lines")
    .default([]),
  logo: storedPicture.nullable().default(null),
  /** to be printed, with the words that belong under them */
  pictures: z
    .array(
      z.object({
        // A line of the form begins without its picture; it is not saved so.
        picture: storedPicture.nullable().refine((picture): boolean => picture !== null, "picture_missing"),
        alt: both(250),
        caption: optionalBoth(300),
      }),
    )
    .max(12, "too_many_lines")
    .default([]),
  contactName: optionalLine(80),
  contactEmail: z.union([z.literal(""), z.email("email_invalid").max(254, "too_long")], "email_invalid").default(""),
  mentions: z
    .array(z.object({ outlet: line({ max: 80 }), title: line({ max: 200 }), href: linkField }))
    .max(50, "too_many_lines")
    .default([]),
});

const ids = z.int("invalid").positive("invalid");
/** Where an entry of a menu leads; names of what is gone are left out of the menu. */
const target = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("categories") }),
  z.object({ kind: z.literal("category"), id: ids }),
  z.object({ kind: z.literal("product"), id: ids }),
  z.object({ kind: z.literal("piece"), id: ids }),
  z.object({
    kind: z.literal("fixed"),
    page: z.enum([...staticPages, "blog", "faq", "press", "track", "guides", "films", "podcast"], "invalid"),
  }),
  z.object({ kind: z.literal("link"), href: linkField }),
]);
const entry = z.object({ label: optionalBoth(60), target }).check(({ value, issues }) => {
  if (value.target.kind !== "link" || (value.label.ar && value.label.fr)) return;
  issues.push({ code: "custom", path: ["label", value.label.ar ? "fr" : "ar"], message: "required", input: value });
});
const entries = z.array(entry).max(20, "too_many_lines");

/** What stands in the header beside the search, and in the columns of the footer. */
export const menusDocument = z.object({
  header: entries.default([{ label: { ar: "", fr: "" }, target: { kind: "categories" } }]),
  help: entries.default(fixed("how_to_buy", "delivery", "returns", "contact", "faq")),
  shop: entries.default(fixed("about", "blog", "press", "terms", "privacy", "legal")),
});

type Fixed = Extract<z.output<typeof target>, { kind: "fixed" }>["page"];
export type MenuEntry = { label: { ar: string; fr: string }; target: z.output<typeof target> };

function fixed(...pages: Fixed[]): MenuEntry[] {
  return pages.map((page) => ({ label: { ar: "", fr: "" }, target: { kind: "fixed", page } }));
}

export const documents = { faq: faqDocument, press: pressDocument, menus: menusDocument } as const;
export type DocumentKey = keyof typeof documents;
export type DocumentOf<K extends DocumentKey> = z.output<(typeof documents)[K]>;
export type FaqDocument = DocumentOf<"faq">;
export type PressDocument = DocumentOf<"press">;
export type MenusDocument = DocumentOf<"menus">;

/** A stored document, or the one of a new shop where there is none or it no longer fits. */
export function documentOf<K extends DocumentKey>(key: K, value: unknown): DocumentOf<K> {
  const parsed = documents[key].safeParse(value ?? {});
  return (parsed.success ? parsed.data : documents[key].parse({})) as DocumentOf<K>;
}

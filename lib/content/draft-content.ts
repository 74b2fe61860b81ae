import { blocksOf, blockTypes } from "./block";
import { productIdsIn } from "./block-needs";
import { type PieceContent, type PieceWords, pieceContent } from "./piece";
import { emptyText } from "./rich-text";

type Stored = { content: PieceContent | null; draft: unknown };

/** What the editor opens with: what was typed and not saved, else the last save, else empty pages with this signature. */
export function startingContent({ content, draft }: Stored, authorId: number | null): PieceContent {
  return (draft ? draftContent(draft) : null) ?? content ?? blankContent(authorId);
}

/** A half-typed piece as the editor's state: its fields may be empty, its shape may not be wrong. */
export function draftContent(draft: unknown): PieceContent | null {
  if (typeof draft !== "object" || draft === null) return null;
  const { words, ...shared } = draft as Record<string, unknown>;
  const core = pieceContent.safeParse({ ...shared, cover: null, words: { ar: null, fr: { title: "-", body: [] } } });
  const cover = pieceContent.shape.cover.safeParse(shared.cover);
  if (!core.success) return null;
  const byLocale = (typeof words === "object" && words !== null ? words : {}) as Record<string, unknown>;
  return {
    ...core.data,
    cover: cover.success ? cover.data : null,
    words: { ar: draftWords(byLocale.ar), fr: draftWords(byLocale.fr) },
  };
}

const textFields = [...["title", "slug", "excerpt", "coverAlt", "coverCaption", "seoTitle", "seoDescription"]] as const;

function draftWords(value: unknown): PieceWords | null {
  if (typeof value !== "object" || value === null) return null;
  const given = value as Record<string, unknown>;
  const texts = Object.fromEntries(
    textFields.map((field) => [field, typeof given[field] === "string" ? given[field].slice(0, 2_000) : ""]),
  );
  const tags = Array.isArray(given.tags) ? given.tags.filter((tag) => typeof tag === "string").slice(0, 12) : [];
  // The editor's own parts come back as they were typed, finished or not: their shape is the editor's.
  const body = Array.isArray(given.body) ? given.body.filter(isBlockLike).slice(0, 60) : [];
  return { ...blankWords, ...texts, tags, body };
}

const known = new Set<string>(blockTypes);

const isBlockLike = (part: unknown): part is PieceWords["body"][number] =>
  typeof part === "object" && part !== null && "id" in part && known.has(String((part as { type?: unknown }).type));

/** Every product a piece names, for the editor's labels. */
export const productIdsOf = ({ words, productIds }: PieceContent): number[] => [
  ...productIds,
  ...[words.ar, words.fr].flatMap((written) => productIdsIn(blocksOf(written?.body))),
];

export const blankWords: PieceWords = {
  title: "",
  slug: "",
  excerpt: "",
  coverAlt: "",
  coverCaption: "",
  seoTitle: "",
  seoDescription: "",
  tags: [],
  body: [],
};

/** A first text to write in, for each language. */
export const blankContent = (authorId: number | null): PieceContent => ({
  goal: "awareness",
  topicId: null,
  authorId,
  cover: null,
  productIds: [],
  words: {
    ar: withFirstText(blankWords, "textar"),
    fr: withFirstText(blankWords, "textfr"),
  },
});

export const withFirstText = (words: PieceWords, id: string): PieceWords => ({
  ...words,
  body: [{ type: "text", id, doc: emptyText }],
});

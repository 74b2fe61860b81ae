import type { Locale } from "./locale";
import { fail, ok, type Result } from "./result";
import type { SnippetPart } from "./snippet";
import { searchKey } from "./text";

/** Pages whose titles and descriptions a merchant may shape once for all of a kind. */
export const snippetKinds = [
  ...(["product", "category", "article", "topic", "author", "release", "page"] as const),
  ...(["guide", "film", "podcast", "episode"] as const),
] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const isSnippetKind = (value: unknown): value is SnippetKind => snippetKinds.some((kind) => kind === value);

/** What a template may name; `also`: other words that people and other shops use for it. */
const words = {
  name: { ar: "الاسم", fr: "nom", also: ["name", "title", "titre", "العنوان"] },
  brand: { ar: "العلامة", fr: "marque", also: ["brand", "vendor", "العلامة التجارية"] },
  category: { ar: "القسم", fr: "catégorie", also: ["category", "rayon", "التصنيف"] },
  parent: { ar: "القسم الأعلى", fr: "catégorie parente", also: ["parent", "parent category"] },
  topic: { ar: "الموضوع", fr: "sujet", also: ["topic", "rubrique"] },
  author: { ar: "الكاتب", fr: "auteur", also: ["author", "auteure", "autrice", "المؤلف", "الكاتبة"] },
  series: { ar: "السلسلة", fr: "série", also: ["series", "podcast", "البودكاست"] },
  number: { ar: "الرقم", fr: "numéro", also: ["number", "رقم"] },
  duration: { ar: "المدة", fr: "durée", also: ["duration", "length"] },
  price: { ar: "السعر", fr: "prix", also: ["price"] },
  text: { ar: "النص", fr: "texte", also: ["text", "description", "الوصف", "excerpt", "extrait"] },
  shop: { ar: "المتجر", fr: "boutique", also: ["shop", "site", "الموقع"] },
} as const satisfies Record<string, Record<Locale, string> & { also: readonly string[] }>;

export type SnippetField = keyof typeof words;

const fieldsOfKind: Record<SnippetKind, readonly SnippetField[]> = {
  product: ["name", "price", "brand", "category", "text", "shop"],
  category: ["name", "parent", "text", "shop"],
  article: ["name", "topic", "author", "text", "shop"],
  topic: ["name", "text", "shop"],
  author: ["name", "text", "shop"],
  release: ["name", "author", "text", "shop"],
  page: ["name", "text", "shop"],
  guide: ["name", "text", "shop"],
  film: ["name", "duration", "text", "shop"],
  podcast: ["name", "text", "shop"],
  episode: ["name", "series", "number", "duration", "text", "shop"],
};

/** The placeholders of a kind of page; a whole text has no place in a title. */
export const fieldsFor = (kind: SnippetKind, part: SnippetPart): SnippetField[] =>
  fieldsOfKind[kind].filter((field) => part === "description" || field !== "text");

/** A placeholder as it is offered: "{السعر}", "{prix}". */
export const placeholder = (field: SnippetField, locale: Locale): string => `{${words[field][locale]}}`;

/** Words, and what stands for something else. */
export type TemplatePiece = string | { field: SnippetField };
export type TemplateFault = "snippet_brace_open" | "snippet_placeholder_unknown" | "snippet_name_missing";

/** A template's pieces; placeholders are known in both languages and in English, with or without accents. */
export function piecesOf(template: string, fields: readonly SnippetField[]): Result<TemplatePiece[], TemplateFault> {
  // Every second bit stood between braces.
  const bits = template.split(/\{([^{}]*)\}/);
  if (bits.some((bit, at) => at % 2 === 0 && /[{}]/.test(bit))) return fail("snippet_brace_open");
  const pieces = bits.map((bit, at) => (at % 2 === 0 ? bit : fieldNamed(bit, fields)));
  return pieces.every((piece) => piece !== null)
    ? ok(pieces.filter((piece) => piece !== ""))
    : fail("snippet_placeholder_unknown");
}

/** What is wrong with a template, or null; "" = none is wanted. A title without the page's name would make all pages of a kind one. */
export function templateFault(kind: SnippetKind, part: SnippetPart, template: string): TemplateFault | null {
  if (template === "") return null;
  const pieces = piecesOf(template, fieldsFor(kind, part));
  if (!pieces.ok) return pieces.error;
  const isNamed = pieces.value.some((piece) => typeof piece === "object" && piece.field === "name");
  return part === "title" && !isNamed ? "snippet_name_missing" : null;
}

function fieldNamed(word: string, fields: readonly SnippetField[]): TemplatePiece | null {
  const field = byWord.get(searchKey(word));
  return field && fields.includes(field) ? { field } : null;
}

const byWord = new Map<string, SnippetField>(
  (Object.keys(words) as SnippetField[]).flatMap((field) =>
    [words[field].ar, words[field].fr, ...words[field].also].map((word) => [searchKey(word), field] as const),
  ),
);

import type { Locale } from "./locale";
import { withoutMissing } from "./small-words";
import { cutAtWord, type SnippetPart, snippetLimits } from "./snippet";
import { fieldsFor, piecesOf, type SnippetField, type SnippetKind, type TemplatePiece } from "./snippet-fields";
import { cleanLine, lengthOf } from "./text";

/** What a page has to put into its template; "" or absent = it has none. */
export type SnippetValues = Partial<Record<SnippetField, string>>;
export type Template = { kind: SnippetKind; part: SnippetPart; locale: Locale; template: string };

/**
 * A template with a page's own words. Where one is missing, what belonged to it goes too: "{name} · {category} · {shop}"
 * without a category is "name · shop", "{name} de {brand}" without a brand is "name". Null when the template cannot be
 * read, or nothing is left of it.
 */
export function fillTemplate({ kind, part, locale, template }: Template, values: SnippetValues): string | null {
  const segments = segmentsOf(template, fieldsFor(kind, part));
  if (!segments) return null;
  const max = snippetLimits[part].many;
  const fill = (given: SnippetValues) => filled(segments, given, locale);
  const fitting = withShorter(segments, { ...values, text: textThatFits(fill, values, max) });
  const shortest = fitting.find((given) => lengthOf(fill(given)) <= max) ?? fitting.at(-1) ?? values;
  return cutAtWord(fill({ ...shortest, name: nameThatFits(fill, shortest, max) }), max) || null;
}

/** The same before anything gave way for want of room: what a length check measures. */
export function wholeTemplate({ kind, part, locale, template }: Template, values: SnippetValues): string {
  const segments = segmentsOf(template, fieldsFor(kind, part)) ?? [];
  const fill = (given: SnippetValues) => filled(segments, given, locale);
  return fill({ ...values, text: textThatFits(fill, values, snippetLimits[part].many) });
}

type Segment = {
  /** what stands before it where it is not the first */
  separator: string;
  pieces: TemplatePiece[];
  /** whether it leads to a whole text */
  isBeforeText: boolean;
};
type Fill = (values: SnippetValues) => string;

// A segment is what belongs together: what lies between two dashes, dots, bars or commas, or a sentence; a whole text is
// one by itself.
const separators = /(\n| +[·•|–—›/~-]+ +|[،,;؛] +)/;
const stop = /[.!?؟…]$/;

function segmentsOf(template: string, fields: readonly SnippetField[]): Segment[] | null {
  const lines = template.replace(/([.!?؟…]) +/g, "$1\n").split(separators);
  const segments: Segment[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const pieces = piecesOf(lines[at] ?? "", fields);
    if (!pieces.ok) return null;
    segments.push(...aroundText((lines[at - 1] ?? "").replace("\n", " "), pieces.value));
  }
  return segments;
}

function aroundText(separator: string, pieces: TemplatePiece[]): Segment[] {
  const at = pieces.findIndex((piece) => typeof piece === "object" && piece.field === "text");
  if (at < 0 || pieces.length === 1) return [{ separator, pieces, isBeforeText: false }];
  const [before, text, after] = [pieces.slice(0, at), pieces.slice(at, at + 1), pieces.slice(at + 1)];
  const parts = [before, text, after].filter((part) => part.length > 0);
  return parts.flatMap((part, index) => {
    const between = index === 0 ? separator : " ";
    if (part === after) return aroundText(between, part);
    return [{ separator: between, pieces: part, isBeforeText: part === before }];
  });
}

function filled(segments: readonly Segment[], values: SnippetValues, locale: Locale): string {
  let line = "";
  for (const segment of segments) {
    const { separator, pieces } = segment;
    const said = spoken(segment, values, locale);
    if (said === "") line = ended(line, pieces);
    else if (stop.test(said) && said.length === 1) line = ended(line, [said]);
    else line = line ? beforeMore(line, separator) + separator + said : said;
  }
  return line;
}

function spoken({ pieces, isBeforeText }: Segment, values: SnippetValues, locale: Locale): string {
  const fields = fieldsIn(pieces);
  const missing = fields.filter((field) => !values[field]);
  if (missing.length > 0 && missing.length === fields.length) return "";
  const isCutOff = isBeforeText && !values.text;
  const phrase = phraseOf(pieces, values) + (isCutOff ? "{}" : "");
  const said = missing.length > 0 || isCutOff ? withoutOrphans(withoutMissing(phrase)) : phrase;
  // Plain spaces alone: the ones inside a price keep its digits together.
  return said
    .replace(/\{(\d+)\}/g, (_, at) => keptApart(wordsAt(pieces[Number(at)], values), locale))
    .replace(/ {2,}/g, " ")
    .replace(/^ +| +$/g, "");
}

// A value's own words are none of the template's: it stands as its number until the phrase is whole.
const phraseOf = (pieces: readonly TemplatePiece[], values: SnippetValues): string =>
  pieces.map((piece, at) => (typeof piece === "string" ? piece : wordsAt(piece, values) ? `{${at}}` : "{}")).join("");

const wordsAt = (piece: TemplatePiece | undefined, values: SnippetValues): string =>
  (typeof piece === "object" && values[piece.field]) || "";

const fieldsIn = (pieces: readonly TemplatePiece[]): SnippetField[] =>
  pieces.flatMap((piece) => (typeof piece === "object" ? piece.field : []));

// Brackets with nothing in them, and marks with nothing before or behind them.
const withoutOrphans = (said: string): string =>
  said
    .replace(/\( *\)|\[ *\]|« *»/g, "")
    .replace(/ +(?=[.)])/g, "")
    .replace(/^[ :·|–—-]+|[ :·|–—-]+$/g, "");

// The sentence that a part left out would have ended still ends, and none ends twice.
function ended(line: string, pieces: readonly TemplatePiece[]): string {
  const last = pieces.at(-1);
  const mark = typeof last === "string" ? stop.exec(last)?.[0] : undefined;
  return line && mark && !stop.test(bare(line)) ? line + mark : line;
}

const beforeMore = (line: string, separator: string): string =>
  /^[،,;؛]/.test(separator) ? line.replace(/\.$/, "") : line;

const bare = (line: string): string => line.replace(/[\u200E\u200F]+$/, "");

const letters = {
  ar: { foreign: /\p{Script=Latin}/u, mark: "\u200F" },
  fr: { foreign: /[\p{Script=Arabic}\p{Script=Hebrew}]/u, mark: "\u200E" },
};

// A title has no <bdi>: a mark of the page's own direction keeps "iPhone 15" from turning the price beside it round.
function keptApart(value: string, locale: Locale): string {
  const { foreign, mark } = letters[locale];
  const strong = value.match(/\p{L}/gu) ?? [];
  const at = (letter: string | undefined) => (letter && foreign.test(letter) ? mark : "");
  return at(strong[0]) + value + at(strong.at(-1));
}

// The page's own text takes the room that is left, and goes where that is too little to say anything.
function textThatFits(fill: Fill, values: SnippetValues, max: number): string {
  const { text = "" } = values;
  if (lengthOf(fill(values)) <= max || !text) return text;
  const room = max - lengthOf(fill({ ...values, text: "…" })) + 1;
  return room >= leastText ? cutAtWord(text, room) : "";
}
const leastText = 30;

// What gives way first is what search results show anyway: the shop's name, then where the page stands. One that is part
// of a phrase stays: "{name} chez {shop}" would end in the air.
const givesWay = ["shop", "duration", "topic", "author", "series", "parent", "category", "brand"] as const;

function withShorter(segments: readonly Segment[], values: SnippetValues): SnippetValues[] {
  const used = givesWay.filter((field) => {
    const homes = segments.map(({ pieces }) => fieldsIn(pieces)).filter((fields) => fields.includes(field));
    return homes.length > 0 && homes.every((fields) => fields.every((other) => other === field));
  });
  return [0, ...used.map((_, at) => at + 1)].map((count) => ({
    ...values,
    ...Object.fromEntries(used.slice(0, count).map((field) => [field, ""])),
  }));
}

function nameThatFits(fill: Fill, values: SnippetValues, max: number): string {
  const name = cleanLine(values.name ?? "");
  const over = lengthOf(fill({ ...values, name })) - max;
  return over > 0 && lengthOf(name) - over >= leastName ? cutAtWord(name, lengthOf(name) - over) : name;
}
const leastName = 15;

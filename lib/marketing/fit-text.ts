export type Room = {
  width: number;
  height: number;
  /** in pixels, the largest first */
  fonts: readonly number[];
};
export type FittedText = { text: string; fontSize: number };

/** Cairo needs this much from line to line. */
export const lineHeight = 1.4;

/** The largest of the sizes at which a text stands in its room; at the least size the end is left out with "…" if need be. */
export function fitText(text: string, { width, height, fonts }: Room): FittedText {
  const words = text.split(/\s+/).filter(Boolean);
  const fits = (some: string[], font: number) => linesOf(some, font, width) <= Math.floor(height / (font * lineHeight));
  const fontSize = fonts.find((font) => fits(words, font));
  if (fontSize) return { text: words.join(" "), fontSize };
  const least = fonts.at(-1) ?? 12;
  const shorter = words.map((_, at) => cut(words, words.length - 1 - at));
  return { text: (shorter.find((some) => fits(some, least)) ?? cut(words, 1)).join(" "), fontSize: least };
}

const cut = (words: string[], count: number): string[] =>
  words.slice(0, count).map((word, at) => (at === count - 1 ? `${word.replace(/[،,.:;–-]$/, "")}…` : word));

/** Infinity when a word alone is wider than the room. */
function linesOf(words: string[], font: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const needs = widthOf(word) * font;
    if (needs > width) return Number.POSITIVE_INFINITY;
    if (used + needs > width) {
      lines++;
      used = 0;
    }
    used += needs + font * 0.26;
  }
  return lines;
}

// In ems of bold Cairo, as measured in the middle of a word: what draws cannot be asked beforehand.
const widths: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[il.,:;!|’'،؛Ij]/u, 0.27],
  [/[اأإآرزبنلئىftrJ]/u, 0.36],
  [/[تثي-]/u, 0.42],
  [/[دذ؟kcszvxy?L]/u, 0.52],
  [/[wW]/u, 0.9],
  [/[mM]/u, 0.86],
  [/[سشصض]/u, 0.95],
  [/[طظ…]/u, 0.8],
  [/[عغفقكهم]/u, 0.7],
  [/[ةجحخ]/u, 0.63],
  [/\p{Lu}/u, 0.67],
  [/[\u0600-\u06ff–%]/u, 0.6],
];
// Letters whose tail at the end of a word is much wider than what joins on.
const tailed = /[بتثسشصضفقنيىئل][،؛؟.!:…]*$/;

/** The width of a word in ems. */
export const widthOf = (word: string): number =>
  [...word].reduce(
    (sum, letter) => sum + (widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.57),
    tailed.test(word) ? 0.4 : 0,
  );

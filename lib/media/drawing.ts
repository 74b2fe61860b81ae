import { arabicWords, type DrawnWord, latinWords, mirrored } from "./drawn-words";

/** What satori draws: an element and its style; widths and sizes are CSS pixels. */
export type Drawing = { type: string; props: Record<string, unknown> };
export type Style = Record<string, string | number>;

/** The child that draws puts the picture it was given in place of this address. */
export const pictureSrc = "picture:";

export const colours = {
  ground: "#fbf8f3",
  hero: "#f3e8d2",
  ink: "#1f1b16",
  muted: "#6b6258",
  accent: "#0f6b57",
  sale: "#b3261e",
  white: "#ffffff",
};

type Child = Drawing | string | false | null | undefined;

export const box = (style: Style, ...children: Child[]): Drawing => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children: children.filter(Boolean) },
});

/** The picture, cut to fill its place. */
export const framed = (width: number, height: number, style: Style = {}): Drawing => ({
  type: "img",
  props: { src: pictureSrc, width, height, style: { objectFit: "cover", flexShrink: 0, ...style } },
});

/** Satori draws isolates and emoji as empty squares, loses no-break spaces, and sets vowel signs over the edge of their letters. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200b-\u200f\u064b-\u0652\u0670\u0640]/g, "")
    .replace(emoji, "")
    .replace(/[\u00a0\u202f]/g, " ");

const emoji = /(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]/gu;

/** A text that runs and wraps in the direction of its language. */
export const write = (text: string, isArabic: boolean, style: Style & { fontSize: number }): Drawing =>
  box(
    { width: "100%", flexDirection: isArabic ? "row-reverse" : "row", flexWrap: "wrap", ...style },
    ...wordsOf(plain(text), isArabic, style.fontSize),
  );

/** Children side by side as they are read: from the right in Arabic. */
export const inReadingOrder = <Part>(isArabic: boolean, ...parts: Part[]): Part[] =>
  isArabic ? parts.reverse() : parts;

/** Groups of digits stand in boxes of their own: as one text in Arabic, 12 500 would read 500 12. */
export const figures = (amount: string, gap = 10): Drawing =>
  box(
    { gap },
    ...plain(amount)
      .split(" ")
      .map((group) => box({}, group)),
  );

const svg = (viewBox: string, size: number, children: Drawing[]): Drawing => ({
  type: "svg",
  props: { viewBox, width: size, height: size, children },
});
const shape = (type: string, props: Record<string, string | number>): Drawing => ({ type, props });
const star = { fill: "none", stroke: "#fbf3e4", "stroke-width": 3.5, x: 16, y: 16, width: 32, height: 32 };
const turned = { transform: "rotate(45 32 32)" };

/** The shop's sign, `size` pixels high and wide. */
export const khatim = (size: number): Drawing =>
  svg("0 0 64 64", size, [
    shape("rect", { width: 64, height: 64, rx: 14, fill: colours.accent }),
    shape("rect", star),
    shape("rect", { ...star, ...turned }),
    shape("circle", { cx: 32, cy: 32, r: 7, fill: "#e8a06f" }),
  ]);

/** The same star in thin lines, for places that have no picture. */
export const thinStar = (size: number): Drawing => {
  const thin = { ...star, stroke: colours.accent, "stroke-width": 1.2 };
  const heart = { cx: 32, cy: 32, r: 10, fill: "none", stroke: "#b4532a", "stroke-width": 1.2 };
  return svg("0 0 64 64", size, [shape("rect", thin), shape("rect", { ...thin, ...turned }), shape("circle", heart)]);
};

/** Squares of a pattern, row by row, as one path: a QR code of `count` squares a side. */
export const squares = (isDark: (row: number, column: number) => boolean, count: number, size: number): Drawing => {
  const all = Array.from({ length: count * count }, (_, at) => [Math.floor(at / count), at % count] as const);
  const d = all.flatMap(([row, column]) => (isDark(row, column) ? `M${column} ${row}h1v1h-1z` : [])).join("");
  return svg(`0 0 ${count} ${count}`, size, [shape("path", { d, fill: colours.ink })]);
};

// Satori lays every line out from the left. In Arabic each word is therefore a box of its own, in a row that runs from the
// right, and so are the signs around it; Latin words and figures that follow one another stay together and read from the left.
function wordsOf(text: string, isArabic: boolean, fontSize: number): Drawing[] {
  const gap = Math.round(fontSize * 0.26);
  const drawn = isArabic
    ? arabicWords(text).map(drawnFromRight)
    : latinWords(text).map((words) => (style: Style) => drawnFromLeft(words, style, gap));
  return drawn.map((draw, at) =>
    draw({ [isArabic ? "marginLeft" : "marginRight"]: at === drawn.length - 1 ? 0 : gap }),
  );
}

// Latin words that need more than a line end where the next Arabic word begins.
const drawnFromRight =
  ({ open, core, end }: DrawnWord) =>
  (style: Style): Drawing => {
    const run = { textAlign: "right", wordBreak: "break-word", maxWidth: "100%" };
    if (open === "" && end === "") return box({ ...style, ...run }, core);
    // In one row of their own: a comma never begins a line.
    const signs = (text: string) => [...text].map((sign) => box({}, mirrored(sign)));
    const row = { ...style, flexDirection: "row-reverse", maxWidth: "100%" };
    return box(row, ...signs(open), core && box(run, core), ...signs(end));
  };

function drawnFromLeft(words: string[], style: Style, gap: number): Drawing {
  const [only = ""] = words;
  if (words.length === 1) return box({ ...style, wordBreak: "break-word", maxWidth: "100%" }, only);
  const row = {
    ...style,
    flexDirection: "row-reverse",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    maxWidth: "100%",
  };
  return box(row, ...words.map((word, at) => box({ marginLeft: at === words.length - 1 ? 0 : gap }, word)));
}

// What stands on a social card, for satori: 1200 × 630, picture on the end side, words on the start side.

/** @typedef {{ locale: "ar" | "fr", title: string, note: string, amount: string, before: string, unit: string, saving: string, shop: string }} CardWords */

const colours = {
  ground: "#fbf8f3",
  hero: "#f3e8d2",
  ink: "#1f1b16",
  muted: "#6b6258",
  accent: "#0f6b57",
  sale: "#b3261e",
  white: "#ffffff",
};
const box = (style, ...children) => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children: children.filter(Boolean) },
});

// Satori draws isolates as empty squares and loses no-break spaces.
const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ");

/** @param {CardWords} words @param {string | null} picture data URI of a square picture */
export function cardDrawing(words, picture) {
  const isArabic = words.locale === "ar";
  const align = isArabic ? "flex-end" : "flex-start";
  const flow = { flexDirection: isArabic ? "row-reverse" : "row", flexWrap: "wrap" };
  const write = (text, style) =>
    box({ width: "100%", ...flow, ...style }, ...wordsOf(plain(text), isArabic, style.fontSize));
  const column = box(
    {
      flexDirection: "column",
      justifyContent: "space-between",
      alignItems: align,
      width: picture ? 570 : 860,
      flexShrink: 0,
      boxSizing: "border-box",
      height: 630,
      padding: "48px 52px",
    },
    signature(words.shop, isArabic),
    box(
      { flexDirection: "column", alignItems: align, gap: 20, width: "100%" },
      write(words.title, {
        fontSize: sizeOf(words.title, Boolean(picture)),
        fontWeight: 700,
        lineHeight: 1.4,
        maxHeight: 270,
        overflow: "hidden",
        color: colours.ink,
      }),
      words.amount && price(words, isArabic),
    ),
    write(words.note, { fontSize: 25, lineHeight: 1.5, color: colours.muted }),
  );
  const frame = !picture
    ? ornament()
    : {
        type: "img",
        props: { src: picture, width: 630, height: 630, style: { objectFit: "cover", flexShrink: 0 } },
      };
  return box(
    { width: 1200, height: 630, background: colours.ground, fontFamily: "Cairo" },
    ...(isArabic ? [frame, column] : [column, frame]),
  );
}

// Satori lays every line out from the left. In Arabic each word is therefore a box of its own, in a row that runs from the
// right, and so is what ends it; Latin words and figures that follow one another stay together and read from the left.
const closing = "،؛؟.!:…";
const latinRun = /[A-Za-z0-9][^\s\u0600-\u06ff]*(?:\s+[^\s\u0600-\u06ff]+)*/.source;
const pieces = new RegExp(`${latinRun}|[\\u0600-\\u06ff]+?(?=[${closing}]*(?:\\s|$))|[${closing}]+|\\S+`, "g");

function wordsOf(text, isArabic, fontSize) {
  const found = isArabic ? [...text.matchAll(pieces)] : text.split(" ").map((word) => [word]);
  const gap = Math.round(fontSize * 0.26);
  return found.map(([piece], at) => {
    const next = found[at + 1]?.[0] ?? "";
    const isClosing = isArabic && next !== "" && [...next].every((sign) => closing.includes(sign));
    return box({ [isArabic ? "marginLeft" : "marginRight"]: isClosing ? 0 : gap }, piece);
  });
}

const sizeOf = (title, hasPicture) => {
  const room = hasPicture ? 1 : 1.4;
  if (title.length <= 26 * room) return hasPicture ? 56 : 68;
  return title.length <= 48 * room ? 48 : 40;
};

function signature(shop, isArabic) {
  const parts = [khatim(), box({ fontSize: 34, fontWeight: 700, color: colours.accent }, plain(shop))];
  return box({ alignItems: "center", gap: 16 }, ...(isArabic ? parts.reverse() : parts));
}

const ornament = () =>
  box(
    {
      width: 340,
      height: 630,
      flexShrink: 0,
      background: colours.hero,
      alignItems: "center",
      justifyContent: "center",
    },
    {
      type: "svg",
      props: {
        viewBox: "0 0 64 64",
        width: 300,
        height: 300,
        children: [
          { type: "rect", props: { ...star, stroke: colours.accent, "stroke-width": 1.2 } },
          {
            type: "rect",
            props: { ...star, stroke: colours.accent, "stroke-width": 1.2, transform: "rotate(45 32 32)" },
          },
          { type: "circle", props: { cx: 32, cy: 32, r: 10, fill: "none", stroke: "#b4532a", "stroke-width": 1.2 } },
        ],
      },
    },
  );

const star = { fill: "none", stroke: "#fbf3e4", "stroke-width": 3.5, x: 16, y: 16, width: 32, height: 32 };
const khatim = () => ({
  type: "svg",
  props: {
    viewBox: "0 0 64 64",
    width: 60,
    height: 60,
    children: [
      { type: "rect", props: { width: 64, height: 64, rx: 14, fill: colours.accent } },
      { type: "rect", props: star },
      { type: "rect", props: { ...star, transform: "rotate(45 32 32)" } },
      { type: "circle", props: { cx: 32, cy: 32, r: 7, fill: "#e8a06f" } },
    ],
  },
});

// Groups of digits stand in boxes of their own: as one text in Arabic, 12 500 would read 500 12.
const figures = (amount) =>
  box(
    { gap: 10 },
    ...plain(amount)
      .split(" ")
      .map((group) => box({}, group)),
  );

function price({ amount, before, unit, saving }, isArabic) {
  const now = [figures(amount), box({ fontSize: 34, fontWeight: 400 }, unit)];
  const parts = [
    box(
      { alignItems: "baseline", gap: 12, fontSize: 56, fontWeight: 700, color: colours.accent },
      ...(isArabic ? now.reverse() : now),
    ),
    before && box({ fontSize: 30, color: colours.muted, textDecoration: "line-through" }, figures(before)),
    saving &&
      box(
        {
          background: colours.sale,
          color: colours.white,
          fontSize: 26,
          fontWeight: 700,
          borderRadius: 10,
          padding: "2px 14px",
        },
        saving,
      ),
  ].filter(Boolean);
  return box(
    {
      alignItems: "center",
      flexWrap: "wrap",
      justifyContent: isArabic ? "flex-end" : "flex-start",
      width: "100%",
      gap: 20,
    },
    ...(isArabic ? parts.reverse() : parts),
  );
}

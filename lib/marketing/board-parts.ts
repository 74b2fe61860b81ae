import { box, colours, type Drawing, figures, inReadingOrder, khatim, write } from "@/lib/media/drawing";
import type { BoardWords } from "./board";
import { type BoardLayout, buttonHeight } from "./board-layout";
import { type FittedText, fitText, lineHeight, widthOf } from "./fit-text";

type Look = BoardLayout & { isArabic: boolean };

/** The title as large as its room allows, and the line under it where the whole title leaves room for it. */
export function copy(words: BoardWords, look: Look, { width, height }: { width: number; height: number }): Drawing[] {
  const { fonts, isArabic } = look;
  const below = lineUnder(words, look, width);
  const beside = fitText(words.title, { width, height: height - (below?.height ?? 0), fonts });
  const isWhole = beside.text === words.title;
  const { text, fontSize } = isWhole ? beside : fitText(words.title, { width, height, fonts });
  const title = write(text, isArabic, { width, fontSize, fontWeight: 700, lineHeight, color: colours.ink });
  return below && isWhole ? [title, below.drawing] : [title];
}

// Half a sentence helps nobody: it is shown whole, or not.
function lineUnder({ line }: BoardWords, { lineFont, lineRows, isArabic }: Look, width: number) {
  if (line === "" || lineFont === 0) return null;
  const height = Math.ceil(lineFont * lineHeight * lineRows) + 2;
  const { text, fontSize } = fitText(line, { width, height, fonts: [lineFont, Math.round(lineFont * 0.88)] });
  const style = { width, fontSize, lineHeight, color: colours.muted, marginTop: 2 };
  return text === line ? { height, drawing: write(text, isArabic, style) } : null;
}

/** Whose board it is. */
export function sign({ shop }: BoardWords, { sign: size, shopFont, isArabic }: Look, room: number): Drawing {
  const gap = Math.round(size * 0.3);
  const { text, fontSize } = onOneLine(shop, shopFont, room - size - gap);
  return box(
    { alignItems: "center", gap, height: size, flexShrink: 0 },
    ...inReadingOrder(
      isArabic,
      khatim(size),
      write(text, isArabic, { ...oneLine, fontSize, fontWeight: 700, color: colours.accent }),
    ),
  );
}

/** What it costs, and struck through what it cost before, unless that would be too small to be read. */
export function price(words: BoardWords, look: Look, room: number): Drawing {
  const { amount, unit, before } = words;
  const { isArabic } = look;
  const both = priceFontOf(words, look, room);
  const isRead = before !== "" && both * beforePart >= beforeFontMin;
  const fontSize = isRead ? both : priceFontOf({ ...words, before: "" }, look, room);
  const style = { alignItems: "baseline", gap: fontSize * 0.2, flexShrink: 0, fontSize, fontWeight: 700 };
  return box(
    { ...style, lineHeight: 1.3, color: colours.accent },
    ...inReadingOrder(
      isArabic,
      figures(amount, fontSize * 0.2),
      box({ fontSize: fontSize * 0.6, fontWeight: 400 }, unit),
      isRead && struck(before, fontSize * beforePart),
    ),
  );
}

const beforePart = 0.6;
const beforeFontMin = 9;

const priceFontOf = (words: BoardWords, { priceFont }: Look, room: number): number =>
  Math.floor(priceFont * Math.min(1, room / (priceFont * priceWidth(words))));

// A line of its own: that of the letters would be broken between groups of figures.
const struck = (before: string, fontSize: number): Drawing =>
  box(
    { position: "relative", fontSize, fontWeight: 400, color: colours.muted },
    figures(before, fontSize * 0.2),
    box({
      ...{ position: "absolute", left: 0, right: 0, top: fontSize * 0.62 },
      ...{ height: Math.max(1, fontSize * 0.07), background: colours.muted },
    }),
  );

/** In ems of its figures. */
export const priceWidth = ({ amount, unit, before }: Pick<BoardWords, "amount" | "unit" | "before">): number =>
  widthOfFigures(amount) + 0.2 + widthOf(unit) * 0.6 + (before === "" ? 0 : 0.2 + widthOfFigures(before) * beforePart);

const widthOfFigures = (amount: string): number =>
  widthOf(amount.replace(/\D/g, "")) + amount.replace(/\d/g, "").length * 0.2;

/** As wide as its word needs and at most as its room; `isWide` = as wide as its room. */
export function button({ button: word }: BoardWords, look: Look, room: number, isWide = false): Drawing {
  const { buttonFont, isArabic } = look;
  const pad = Math.min(buttonFont, room * 0.1);
  const { text, fontSize } = onOneLine(word, buttonFont, room - pad * 2);
  return box(
    {
      ...(isWide && { width: room, boxSizing: "border-box" }),
      ...{ alignItems: "center", justifyContent: "center", flexShrink: 0 },
      ...{ height: buttonHeight(buttonFont), padding: `0 ${pad}px`, borderRadius: buttonFont * 0.5 },
      background: colours.accent,
    },
    write(text, isArabic, { ...oneLine, fontSize, fontWeight: 700, color: colours.white }),
  );
}

/** The button's word where nothing can be pressed. */
export const invitation = ({ button: word }: BoardWords, { buttonFont, isArabic }: Look, width: number): Drawing =>
  write(word, isArabic, { width, fontSize: buttonFont, fontWeight: 700, lineHeight, color: colours.ink });

const oneLine = { width: "auto", flexWrap: "nowrap" };
const onOneLine = (text: string, font: number, width: number): FittedText =>
  fitText(text, {
    width,
    height: font * lineHeight + 1,
    fonts: [1, 0.9, 0.8, 0.7].map((part) => Math.round(font * part)),
  });

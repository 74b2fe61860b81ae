import {
  box,
  colours,
  type Drawing,
  framed,
  inReadingOrder,
  khatim,
  type Style,
  squares,
  thinStar,
} from "@/lib/media/drawing";
import type { BoardWords } from "./board";
import { type BoardLayout, boardLayouts, buttonHeight, priceHeight } from "./board-layout";
import { button, copy, invitation, price, priceWidth, sign } from "./board-parts";
import { type BoardFamily, type BoardSizeId, boardSizes } from "./board-size";
import { widthOf } from "./fit-text";

/** Dark squares of a code, for screens that nobody can click. */
export type Code = { count: number; isDark: (row: number, column: number) => boolean };
export type BoardScene = { words: BoardWords; hasPicture: boolean; code: Code | null };
type Place = BoardLayout & { width: number; height: number; isArabic: boolean };

/** What hangs there, for satori, at its own size. */
export function boardDrawing(scene: BoardScene, id: BoardSizeId): Drawing {
  const { width, height, family } = boardSizes[id];
  const layout = boardLayouts[id];
  const fonts = scene.hasPicture ? layout.fonts : withLarger(layout.fonts);
  const place = { ...layout, fonts, width, height, isArabic: scene.words.locale === "ar" };
  return box(
    { width, height, background: colours.ground, fontFamily: "Cairo", position: "relative" },
    families[family](scene, place),
    box({ position: "absolute", top: 0, left: 0, width, height, border: "1px solid #d9cdb8", boxSizing: "border-box" }),
  );
}

// Words that stand alone may be loud.
const withLarger = ([largest = 16, ...others]: readonly number[]): number[] =>
  [1.7, 1.5, 1.35, 1.2, 1].map((times) => Math.round(largest * times)).concat(others);

const families: Record<BoardFamily, (scene: BoardScene, place: Place) => Drawing> = {
  bar,
  side,
  card,
  tall,
  screen: tall,
};

function bar({ words, hasPicture }: BoardScene, place: Place): Drawing {
  const { width, height, pad, gap, isArabic } = place;
  const call = callWidth(words, place);
  const room = { width: width - height - call - gap * 3, height: height - pad * 2 };
  const stack = { flexDirection: "column", alignItems: "center", justifyContent: "center", gap: 2 };
  return row(
    { width, height, alignItems: "center", gap },
    isArabic,
    picture(hasPicture, place),
    column({ ...room, justifyContent: "center" }, isArabic, copy(words, place, room)),
    box({ ...stack, width: call }, words.amount !== "" && price(words, place, call), button(words, place, call)),
  );
}

function side({ words, hasPicture }: BoardScene, place: Place): Drawing {
  const { width, height, pad, gap, isArabic, shopFont } = place;
  const inner = { width: width - height - pad * 2, height: height - pad * 2 };
  const mark = shopFont > 0 ? place.sign + gap : 0;
  const room = { width: inner.width, height: inner.height - mark - buttonHeight(place.buttonFont) - gap };
  const words_ = column(
    { ...inner, margin: pad, justifyContent: "space-between" },
    isArabic,
    shopFont > 0 && sign(words, place, inner.width),
    column(room, isArabic, copy(words, place, room)),
    callRow(words, place, inner.width),
  );
  return row({ width, height }, isArabic, picture(hasPicture, place), words_);
}

function card({ words, hasPicture }: BoardScene, place: Place): Drawing {
  const { width, height, pad, gap, isArabic } = place;
  const inner = width - pad * 2;
  const middle =
    height - pad * 2 - place.sign - gap * 2 - Math.max(buttonHeight(place.buttonFont), priceHeight(place.priceFont));
  const side = Math.min(place.picture, middle);
  const room = { width: hasPicture ? inner - side - gap : inner, height: middle };
  return column(
    { width: inner, height: height - pad * 2, margin: pad, justifyContent: "space-between" },
    isArabic,
    sign(words, place, inner),
    row(
      { width: inner, height: middle, alignItems: "center", justifyContent: "space-between" },
      isArabic,
      column({ ...room, justifyContent: "center" }, isArabic, copy(words, place, room)),
      hasPicture && framed(side, side, { borderRadius: 10 }),
    ),
    callRow(words, place, inner),
  );
}

function tall({ words, hasPicture, code }: BoardScene, place: Place): Drawing {
  const { width, height, pad, gap, isArabic } = place;
  const inner = width - pad * 2;
  const frame = hasPicture ? place.picture : Math.round(place.picture * 0.6);
  const end = code
    ? place.priceFont * 3.4
    : buttonHeight(place.buttonFont) + (words.amount ? priceHeight(place.priceFont) : 0);
  const room = { width: inner, height: height - pad * 2 - place.sign - frame - end - gap * 3 };
  return column(
    { width: inner, height: height - pad * 2, margin: pad, justifyContent: "space-between" },
    isArabic,
    sign(words, place, inner),
    hasPicture ? framed(inner, frame, { borderRadius: pad * 0.6 }) : ornament(inner, frame, pad * 0.6),
    column({ ...room, justifyContent: "center" }, isArabic, copy(words, place, room)),
    code
      ? scanRow(words, place, { code, side: end, width: inner })
      : column(
          { width: inner },
          isArabic,
          words.amount !== "" && price(words, place, inner),
          button(words, place, inner, true),
        ),
  );
}

type Scan = { code: Code; side: number; width: number };

/** What a screen has instead of a button: the code to hold a phone to. */
function scanRow(words: BoardWords, place: Place, { code, side, width }: Scan): Drawing {
  const frame = { background: colours.white, borderRadius: 24, padding: 20, width: side, height: side };
  const said = width - side - place.gap;
  return row(
    { width, height: side, alignItems: "center", justifyContent: "space-between" },
    place.isArabic,
    column(
      { width: said, gap: 12 },
      place.isArabic,
      words.amount !== "" && price(words, place, said),
      invitation(words, place, said),
    ),
    box({ ...frame, boxSizing: "border-box" }, squares(code.isDark, code.count, side - 40)),
  );
}

// Price and button beside each other; a button without a price has the whole row, as far as a thumb needs it.
const callRow = (words: BoardWords, place: Place, width: number): Drawing =>
  row(
    { width, alignItems: "center", ...(words.amount !== "" && { justifyContent: "space-between" }) },
    place.isArabic,
    words.amount !== "" && price(words, place, width * 0.48),
    button(words, place, words.amount ? width * 0.48 : width),
  );

// What the price and the button need, but never more than a third.
function callWidth(words: BoardWords, { priceFont, buttonFont, width }: Place): number {
  const needs = Math.max((widthOf(words.button) + 2.4) * buttonFont, words.amount ? priceWidth(words) * priceFont : 0);
  return Math.min(width * 0.34, needs);
}

function picture(hasPicture: boolean, place: Place): Drawing {
  const { height } = place;
  if (hasPicture) return framed(height, height);
  const ground = { width: height, height, background: colours.hero, alignItems: "center", justifyContent: "center" };
  return box({ ...ground, flexShrink: 0 }, khatim(Math.round(height * 0.5)));
}

const ornament = (width: number, height: number, borderRadius: number): Drawing =>
  box(
    { width, height, borderRadius, background: colours.hero, alignItems: "center", justifyContent: "center" },
    thinStar(Math.min(width, height) * 0.8),
  );

type Part = Drawing | false;

const row = (style: Style, isArabic: boolean, ...parts: Part[]): Drawing =>
  box(
    { flexShrink: 0, justifyContent: isArabic ? "flex-end" : "flex-start", ...style },
    ...inReadingOrder(isArabic, ...parts),
  );

const column = (style: Style, isArabic: boolean, ...parts: (Part | Part[])[]): Drawing =>
  box(
    { flexDirection: "column", alignItems: isArabic ? "flex-end" : "flex-start", flexShrink: 0, ...style },
    ...parts.flat(),
  );

import {
  box,
  colours,
  type Drawing,
  figures,
  framed,
  inReadingOrder,
  khatim,
  plain,
  thinStar,
  write,
} from "@/lib/media/drawing";
import { cutAtWord } from "@/lib/snippet";
import type { CardWords } from "./social-card";

/** Of every card, in pixels: what social networks show uncut. */
export const cardSize = { width: 1200, height: 630 };

/** What stands on a social card: picture on the end side, words on the start side. */
export function cardDrawing(words: CardWords, hasPicture: boolean): Drawing {
  const isArabic = words.locale === "ar";
  const column = box(
    {
      flexDirection: "column",
      justifyContent: "space-between",
      alignItems: isArabic ? "flex-end" : "flex-start",
      width: hasPicture ? 570 : 860,
      flexShrink: 0,
      boxSizing: "border-box",
      height: 630,
      padding: "48px 52px",
    },
    signature(words.shop, isArabic),
    offer(words, hasPicture),
    write(words.note, isArabic, { fontSize: 25, lineHeight: 1.5, color: colours.muted }),
  );
  const frame = hasPicture ? framed(630, 630) : ornament();
  return box(
    { ...cardSize, background: colours.ground, fontFamily: "Cairo" },
    ...inReadingOrder(isArabic, column, frame),
  );
}

function offer(words: CardWords, hasPicture: boolean): Drawing {
  const isArabic = words.locale === "ar";
  const { fontSize, most } = roomOf(words.title, hasPicture ? 1 : 1.4);
  const line = fontSize * 1.4;
  // Letters of the last line reach below it: without room, the two dots that tell ي from ى are cut off.
  const below = Math.round(fontSize * 0.3);
  const title = write(cutAtWord(words.title, most), isArabic, {
    fontSize,
    fontWeight: 700,
    lineHeight: 1.4,
    maxHeight: Math.floor(270 / line) * line + below,
    paddingBottom: below,
    overflow: "hidden",
    color: colours.ink,
  });
  return box(
    {
      flexDirection: "column",
      alignItems: isArabic ? "flex-end" : "flex-start",
      gap: Math.max(0, 20 - below),
      width: "100%",
    },
    title,
    words.amount !== "" && price(words, isArabic),
  );
}

/** The size a title is set in beside a picture (`room` 1) or alone, and how many letters fill its lines. */
function roomOf(title: string, room: number): { fontSize: number; most: number } {
  const most = Math.round(130 * room);
  if (title.length <= 26 * room) return { fontSize: room > 1 ? 68 : 56, most };
  if (title.length <= 48 * room) return { fontSize: 48, most };
  return { fontSize: title.length <= 76 * room ? 40 : 32, most };
}

const signature = (shop: string, isArabic: boolean): Drawing =>
  box(
    { alignItems: "center", gap: 16 },
    ...inReadingOrder(isArabic, khatim(60), box({ fontSize: 34, fontWeight: 700, color: colours.accent }, plain(shop))),
  );

const ornament = (): Drawing =>
  box(
    {
      width: 340,
      height: 630,
      flexShrink: 0,
      background: colours.hero,
      alignItems: "center",
      justifyContent: "center",
    },
    thinStar(300),
  );

function price({ amount, before, unit, saving }: CardWords, isArabic: boolean): Drawing {
  const now = inReadingOrder(isArabic, figures(amount), box({ fontSize: 34, fontWeight: 400 }, unit));
  const parts = [
    box({ alignItems: "baseline", gap: 12, fontSize: 56, fontWeight: 700, color: colours.accent }, ...now),
    before && box({ fontSize: 30, color: colours.muted, textDecoration: "line-through" }, figures(before)),
    saving && box(savingStyle, saving),
  ].filter(Boolean);
  return box(
    {
      alignItems: "center",
      flexWrap: "wrap",
      justifyContent: isArabic ? "flex-end" : "flex-start",
      width: "100%",
      gap: 20,
    },
    ...inReadingOrder(isArabic, ...parts),
  );
}

const savingStyle = {
  background: colours.sale,
  color: colours.white,
  fontSize: 26,
  fontWeight: 700,
  borderRadius: 10,
  padding: "2px 14px",
};

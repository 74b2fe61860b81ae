import { createHash } from "node:crypto";
import { sourceOf as visitSourceOf } from "@/lib/analytics/source";
import type { Locale } from "@/lib/locale";
import { fileNameOf } from "@/lib/media/picture";
import { sourceOf as orderSourceOf } from "@/lib/orders/order-source";
import { type BoardSizeId, boardSizes, isBoardSize } from "./board-size";

/** What led a visitor here, as both visits and orders are told. */
export const boardMedium = "display";

/** What the drawing writes; `amount` is "" where no price is shown, `before` where it was no higher. */
export type BoardWords = {
  locale: Locale;
  title: string;
  line: string;
  button: string;
  amount: string;
  before: string;
  unit: string;
  shop: string;
};
/** A board as it is now: what is on it, and where it leads (with the words that count). */
export type BoardFace = { id: number; words: BoardWords; pictureKey: string | null; link: string };

/** `density`: 2 for sharp screens. */
export type BoardFile = { id: number; size: BoardSizeId; density: 1 | 2 };

// Part of every name: raise it when the drawing changes, and all are drawn anew.
const drawing = 2;

/** "board-3-300x250-2x-<hash>.jpg"; the hash is of all that is on it, so a name never changes its content. */
export function boardFileName({ id, words, pictureKey, link }: BoardFace, size: BoardSizeId, density: 1 | 2): string {
  // Only a screen shows where it leads, as a QR code.
  const shown = [drawing, words, pictureKey, size === "1080x1920" && link];
  const hash = createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 16);
  return `board-${id}-${size}-${density}x-${hash}.jpg`;
}

export const boardFilePath = (face: BoardFace, size: BoardSizeId, density: 1 | 2 = 1): string =>
  `/media/boards/${boardFileName(face, size, density)}`;

/** The page for other sites' frames. */
export const boardFramePath = (id: number, size: BoardSizeId): string => `/media/boards/board-${id}-${size}.html`;

/** What a name below /media/boards asks for; null when it names nothing. */
export function readBoardName(name: string): (BoardFile & { kind: "picture" | "frame" }) | null {
  const pattern = /^board-(\d{1,9})-(\d{2,4}x\d{2,4})(?:\.html|-([12])x-[0-9a-f]{16}\.jpg)$/;
  const [, id, size, density] = pattern.exec(name) ?? [];
  // A screen is dense enough; twice that would be a heavy thing to be asked for.
  if (!isBoardSize(size) || (density === "2" && boardSizes[size].family === "screen")) return null;
  return { id: Number(id), size, density: density === "2" ? 2 : 1, kind: density ? "picture" : "frame" };
}

/** The full address a board leads to; `path` is one of the shop, decoded: "/ar/products/تمر". */
export function boardLink(
  origin: string,
  path: string,
  { word, campaign }: { word: string; campaign: string },
): string {
  const query = new URLSearchParams({ utm_source: word, utm_medium: boardMedium, utm_campaign: campaign });
  return `${origin}${encodeURI(path)}?${query}`;
}

/** Words for utm_source that could stand for a place, the nicest first: "elwatan-dz-com", "elwatan-dz-com-2", … */
export function wordsFor(place: string): string[] {
  const plain = fileNameOf(place).slice(0, 30).replace(/-$/, "") || "place";
  const nice = Array.from({ length: 99 }, (_, at) => (at === 0 ? plain : `${plain}-${at + 1}`));
  return nice.filter(keepsItself);
}

/** "2026-11": a board's campaign unless it was given a name. */
export const campaignOf = (typed: string, day: string): string => typed || day.slice(0, 7);

// Both counters read some words as the name of a network; such a word would count for that network.
function keepsItself(word: string): boolean {
  const visit = visitSourceOf({ host: "", utmSource: word, utmMedium: boardMedium }, []);
  const touch = { utm_source: word, utm_medium: boardMedium };
  return visit?.name === word && orderSourceOf({ touch, landedOn: "", day: "" }).source === word && !isNetwork(word);
}

const isNetwork = (word: string): boolean =>
  visitSourceOf({ host: "", utmSource: word, utmMedium: "" }, [])?.kind !== "referral";

/** The path of an address of this shop, decoded; null for another site's, or what is no address. A path may be given alone. */
export function ownPath(typed: string, origin: string): string | null {
  try {
    const url = new URL(typed, origin);
    return url.origin === new URL(origin).origin ? decodeURIComponent(url.pathname) : null;
  } catch {
    return null;
  }
}

/** How a size is laid out: "bar" in one row, "side" with the picture beside the words, "card" almost square, "tall" from top to bottom, "screen" for a screen that nobody can click. */
export type BoardFamily = "bar" | "side" | "card" | "tall" | "screen";
export type BoardSize = { width: number; height: number; family: BoardFamily };

/** The usual sizes of the IAB in pixels, most wanted first, and an upright screen. https://www.iab.com/guidelines/iab-new-ad-portfolio/ */
export const boardSizes = {
  "300x250": { width: 300, height: 250, family: "card" },
  "728x90": { width: 728, height: 90, family: "bar" },
  "320x50": { width: 320, height: 50, family: "bar" },
  "320x100": { width: 320, height: 100, family: "side" },
  "160x600": { width: 160, height: 600, family: "tall" },
  "300x600": { width: 300, height: 600, family: "tall" },
  "970x250": { width: 970, height: 250, family: "side" },
  "336x280": { width: 336, height: 280, family: "card" },
  "1080x1920": { width: 1080, height: 1920, family: "screen" },
} as const satisfies Record<string, BoardSize>;

export type BoardSizeId = keyof typeof boardSizes;
export const boardSizeIds = Object.keys(boardSizes) as BoardSizeId[];
export const isBoardSize = (id: unknown): id is BoardSizeId => boardSizeIds.some((known) => known === id);

/** What websites take, and not a screen in a mall. */
export const webSizeIds = boardSizeIds.filter((id) => boardSizes[id].family !== "screen");

/** Networks refuse heavier pictures and packages. */
export const boardBytesMax = 150_000;

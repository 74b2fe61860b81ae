import type { BoardSizeId } from "./board-size";

/** Measures of one size in pixels; 0 = not shown there. */
export type BoardLayout = {
  pad: number;
  gap: number;
  /** height of the picture; it is as wide, but in tall sizes as wide as they are */
  picture: number;
  /** height of the shop's sign, and its name's letters */
  sign: number;
  shopFont: number;
  /** of the title, the largest first */
  fonts: readonly number[];
  lineFont: number;
  lineRows: number;
  priceFont: number;
  buttonFont: number;
};

export const boardLayouts: Record<BoardSizeId, BoardLayout> = {
  "300x250": {
    ...{ pad: 14, gap: 10, picture: 120, sign: 24, shopFont: 13 },
    ...{ fonts: [24, 22, 20, 18, 16, 14], lineFont: 12, lineRows: 2, priceFont: 24, buttonFont: 15 },
  },
  "336x280": {
    ...{ pad: 16, gap: 12, picture: 140, sign: 26, shopFont: 14 },
    ...{ fonts: [27, 24, 22, 20, 18, 16], lineFont: 13, lineRows: 2, priceFont: 27, buttonFont: 17 },
  },
  "728x90": {
    ...{ pad: 6, gap: 16, picture: 90, sign: 46, shopFont: 14 },
    ...{ fonts: [28, 26, 24, 22, 20, 18], lineFont: 15, lineRows: 1, priceFont: 24, buttonFont: 16 },
  },
  "320x50": {
    ...{ pad: 3, gap: 8, picture: 50, sign: 28, shopFont: 0 },
    ...{ fonts: [16, 15, 14, 13, 12, 11], lineFont: 0, lineRows: 0, priceFont: 14, buttonFont: 11 },
  },
  "320x100": {
    ...{ pad: 8, gap: 6, picture: 100, sign: 44, shopFont: 0 },
    ...{ fonts: [18, 17, 16, 15, 14, 13], lineFont: 0, lineRows: 0, priceFont: 18, buttonFont: 12 },
  },
  "970x250": {
    ...{ pad: 24, gap: 12, picture: 250, sign: 36, shopFont: 19 },
    ...{ fonts: [44, 40, 36, 32, 28], lineFont: 20, lineRows: 1, priceFont: 38, buttonFont: 22 },
  },
  "160x600": {
    ...{ pad: 12, gap: 12, picture: 190, sign: 26, shopFont: 13 },
    ...{ fonts: [28, 26, 24, 22, 20, 18, 16, 14], lineFont: 13, lineRows: 5, priceFont: 24, buttonFont: 15 },
  },
  "300x600": {
    ...{ pad: 20, gap: 16, picture: 260, sign: 34, shopFont: 17 },
    ...{ fonts: [34, 31, 28, 25, 22, 20], lineFont: 16, lineRows: 2, priceFont: 34, buttonFont: 19 },
  },
  "1080x1920": {
    ...{ pad: 72, gap: 48, picture: 936, sign: 96, shopFont: 48 },
    ...{ fonts: [96, 88, 80, 72, 64, 56], lineFont: 42, lineRows: 2, priceFont: 96, buttonFont: 44 },
  },
};

/** What the shop's mark, the price and the button take up, at letters of a given size. */
export const buttonHeight = (font: number): number => Math.round(font * 2.2);
export const priceHeight = (font: number): number => Math.round(font * 1.4);

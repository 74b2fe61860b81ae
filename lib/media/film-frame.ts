export type Size = { width: number; height: number };
export type Place = Size & { left: number; top: number };

/** Where a whole picture stands in a box of another shape, bars left out; pixels from the box's top left corner. A picture without a size fills the box. */
export function pictureIn(box: Size, picture: Size): Place {
  const isKnown = picture.width > 0 && picture.height > 0;
  const scale = isKnown ? Math.min(box.width / picture.width, box.height / picture.height) : 0;
  const { width, height } = isKnown ? { width: picture.width * scale, height: picture.height * scale } : box;
  return { width, height, left: (box.width - width) / 2, top: (box.height - height) / 2 };
}

/** Whether what is seen "from-to" (seconds, as a page writes it: "4-8") is in the picture at this second. */
export function isSeenAt(times: string, second: number): boolean {
  const [from = 0, to = 0] = times.split("-").map(Number);
  return second >= from && second < to;
}

/** A whole percentage, never outside of the picture. */
export const clampedPercent = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent)));

/** Pixels from an edge as whole percent of what they are in; 0 where it has no size yet. */
export const percentIn = (pixels: number, whole: number): number =>
  whole > 0 ? clampedPercent((pixels / whole) * 100) : 0;

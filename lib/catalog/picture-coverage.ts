import type { Locale } from "@/lib/locale";

export const textFaults = ["missing", "file_name", "short", "long", "twice", "copy"] as const;
/** Why a text of a picture helps nobody; "twice": another picture says the same, "copy": a caption that repeats its alt text. */
export type TextFault = (typeof textFaults)[number];

export type TextDefect = {
  productId: number;
  title: string;
  imageId: string;
  /** from 1 */
  position: number;
  locale: Locale;
  field: "alt" | "caption";
  fault: TextFault;
};
/** Of the pictures that shoppers see: how many have a good text, per language. */
export type PictureCoverage = {
  pictures: number;
  good: Record<"alt" | "caption", Record<Locale, number>>;
  defects: number;
  /** the first of them, in the order of products and pictures */
  shown: TextDefect[];
};

/** Whole percent of good texts; 100 only when nothing is left to do, and for a shop without pictures. */
export function coverageScore({ pictures, good }: Pick<PictureCoverage, "pictures" | "good">): number {
  const texts = good.alt.ar + good.alt.fr + good.caption.ar + good.caption.fr;
  return pictures === 0 ? 100 : Math.floor((texts * 100) / (pictures * 4));
}

export const shareOf = (good: number, pictures: number): number =>
  pictures === 0 ? 100 : Math.floor((good * 100) / pictures);

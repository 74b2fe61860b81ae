import type { NamedPicture } from "@/lib/media/picture";

/** A stored picture as pages show it; `placeholder` is a data address of a few pixels, shown until it comes. */
export type Picture = NamedPicture & { width: number; height: number; placeholder: string | null; alt: string };

/** What a list shows of a product; prices in centimes. */
export type ProductCard = {
  id: number;
  title: string;
  slug: string;
  price: number;
  /** variants cost more than `price` */
  isFrom: boolean;
  compareAt: number | null;
  isNew: boolean;
  isAvailable: boolean;
  pictures: Picture[];
  swatches: { colour: string; name: string }[];
  /** the only variant, when there is nothing to choose */
  variantId: number | null;
};

const newForDays = 30;

export const isNewAt = (publishedAt: Date | null, now: Date): boolean =>
  publishedAt !== null && now.getTime() - publishedAt.getTime() < newForDays * 86_400_000;

/** Whole percent saved, or null when the former price is not above the price. */
export function savingPercent(price: number, compareAt: number | null): number | null {
  if (compareAt === null || compareAt <= price) return null;
  const percent = Math.round((1 - price / compareAt) * 100);
  return percent >= 1 ? percent : null;
}

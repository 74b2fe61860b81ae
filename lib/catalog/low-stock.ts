/** The pace of a variant is what was sold in this many days. */
export const soldWindowDays = 30;

export const lowPageSize = 50;

/** Whole days until the shelf is empty at the pace of the last thirty; null where nothing was sold. */
export const daysLeft = (stock: number, sold: number): number | null =>
  sold > 0 ? Math.floor((stock * soldWindowDays) / sold) : null;

/** Centimes as machines read a price: 250000 → "2500.00". */
export const decimalOf = (centimes: number): string =>
  `${Math.trunc(centimes / 100)}.${String(centimes % 100).padStart(2, "0")}`;

export type DeliveryMode = "home" | "desk";

/** What delivery to one wilaya costs, centimes (null = not offered there), and how many days it takes. */
export type DeliveryRate = { home: number | null; desk: number | null; daysMin: number; daysMax: number };

/** Rates by wilaya code. */
export type DeliveryRates = Record<string, DeliveryRate>;

type Parcel = {
  rate: DeliveryRate | undefined;
  mode: DeliveryMode;
  /** centimes of the goods */
  subtotal: number;
  /** centimes from which delivery is free; null = never */
  freeDeliveryFrom: number | null;
};

/** Centimes to pay for delivery; null when that wilaya is not served in that mode. */
export function deliveryPrice({ rate, mode, subtotal, freeDeliveryFrom }: Parcel): number | null {
  const price = rate?.[mode] ?? null;
  if (price === null) return null;
  return isDeliveryFree(subtotal, freeDeliveryFrom) ? 0 : price;
}

/** Whether the goods alone earn free delivery. */
export const isDeliveryFree = (subtotal: number, freeDeliveryFrom: number | null): boolean =>
  freeDeliveryFrom !== null && subtotal >= freeDeliveryFrom;

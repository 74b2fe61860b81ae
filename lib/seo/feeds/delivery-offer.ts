import { type DeliveryRates, isDeliveryFree } from "@/lib/shipping/delivery-price";
import type { FeedContext, FeedDelivery } from "./feed-item";

/**
 * Delivery as a feed may promise it: one price for the whole country must not be below what is asked anywhere, so it is
 * the dearest wilaya's (at home, or at the desk where that is all there is), and the longest wait.
 */
export function deliveryOffer(rates: DeliveryRates, freeDeliveryFrom: number | null): FeedContext["deliveryOf"] {
  const served = Object.values(rates).flatMap(({ home, desk, daysMin, daysMax }) => {
    const price = home ?? desk;
    return price === null ? [] : [{ price, daysMin, daysMax }];
  });
  if (served.length === 0) return () => null;
  const dearest: FeedDelivery = {
    price: Math.max(...served.map(({ price }) => price)),
    daysMin: Math.min(...served.map(({ daysMin }) => daysMin)),
    daysMax: Math.max(...served.map(({ daysMax }) => daysMax)),
  };
  return (price) => (isDeliveryFree(price, freeDeliveryFrom) ? { ...dearest, price: 0 } : dearest);
}

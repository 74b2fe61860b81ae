import { type DeliveryMode, type DeliveryRate, deliveryPrice } from "@/lib/shipping/delivery-price";
import { type PricedLine, subtotalOf } from "./order-total";

type Basket = {
  lines: PricedLine[];
  discount: number;
  rate: DeliveryRate | undefined;
  mode: DeliveryMode;
  /** centimes from which delivery is free; null = never */
  freeDeliveryFrom: number | null;
};

/** All amounts in centimes; null when that wilaya is not served in that mode. */
export function priceOf({ lines, discount, rate, mode, freeDeliveryFrom }: Basket) {
  const subtotal = subtotalOf(lines);
  const delivery = deliveryPrice({ rate, mode, subtotal, freeDeliveryFrom });
  if (delivery === null) return null;
  const reduced = Math.min(discount, subtotal + delivery);
  return { subtotal, delivery, discount: reduced, total: subtotal + delivery - reduced };
}

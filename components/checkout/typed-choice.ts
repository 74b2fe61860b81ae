import type { TypedForm } from "@/lib/checkout/order-form";
import { matchWilaya } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import { type DeliveryMode, type DeliveryRates, deliveryPrice } from "@/lib/shipping/delivery-price";

/** What is already known of the delivery from what was typed; centimes, null = not yet or not offered. */
export type Choice = {
  wilayaName: string | null;
  prices: Record<DeliveryMode, number | null> | null;
  delivery: number | null;
};

type Known = {
  typed: Partial<TypedForm>;
  rates: DeliveryRates;
  freeDeliveryFrom: number | null;
  subtotal: number;
  locale: Locale;
};

export function choiceOf({ typed, rates, freeDeliveryFrom, subtotal, locale }: Known): Choice {
  const wilaya = matchWilaya(typed.wilaya ?? "");
  if (!wilaya) return { wilayaName: null, prices: null, delivery: null };
  const priceOf = (mode: DeliveryMode) => deliveryPrice({ rate: rates[wilaya.code], mode, subtotal, freeDeliveryFrom });
  const prices = { home: priceOf("home"), desk: priceOf("desk") };
  const delivery = typed.mode === "home" || typed.mode === "desk" ? prices[typed.mode] : null;
  return { wilayaName: pick(locale, wilaya.nameAr, wilaya.nameFr), prices, delivery };
}

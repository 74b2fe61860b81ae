import type { OfferShippingDetails } from "schema-dts";
import { type DeliveryRate, type DeliveryRates, isDeliveryFree } from "@/lib/shipping/delivery-price";
import { decimalOf } from "./decimal";

/** Wilayas that pay the same and wait the same; `price` in centimes: at home, at the desk where that is all there is. */
type ShippingClass = { price: number; daysMin: number; daysMax: number; wilayas: string[] };

/** The rates, as few classes as there are different ones; `isFree` = the goods earn free delivery. */
export function shippingClasses(rates: DeliveryRates, isFree: boolean): ShippingClass[] {
  const classes = new Map<string, ShippingClass>();
  for (const [code, rate] of Object.entries(rates).sort(([a], [b]) => a.localeCompare(b))) {
    const paid = rate.home ?? rate.desk;
    if (paid === null) continue;
    const alike = { price: isFree ? 0 : paid, daysMin: rate.daysMin, daysMax: rate.daysMax };
    const known = classes.get(JSON.stringify(alike));
    if (known) known.wilayas.push(code);
    else classes.set(JSON.stringify(alike), { ...alike, wilayas: [code] });
  }
  return [...classes.values()];
}

type Delivery = { rates: DeliveryRates; freeDeliveryFrom: number | null };

/** What delivery costs an offer of this price (centimes): names of the nodes that `shippingData` tells. */
export function shippingOf({ rates, freeDeliveryFrom }: Delivery, price: number): { "@id": string }[] {
  const isFree = isDeliveryFree(price, freeDeliveryFrom);
  return shippingClasses(rates, isFree).map((_, index) => ({ "@id": idOf(isFree, index) }));
}

/** The delivery nodes that offers of these prices refer to, each told once a page. */
export function shippingData(delivery: Delivery, prices: readonly number[]): Exclude<OfferShippingDetails, string>[] {
  const kinds = [...new Set(prices.map((price) => isDeliveryFree(price, delivery.freeDeliveryFrom)))];
  return kinds.flatMap((isFree) =>
    shippingClasses(delivery.rates, isFree).map((zone, index) => detailsOf(zone, idOf(isFree, index))),
  );
}

const idOf = (isFree: boolean, index: number): string => `#${isFree ? "free-delivery" : "delivery"}-${index + 1}`;

function detailsOf(zone: ShippingClass, id: string): Exclude<OfferShippingDetails, string> {
  return {
    "@type": "OfferShippingDetails",
    "@id": id,
    shippingRate: { "@type": "MonetaryAmount", value: decimalOf(zone.price), currency: "DZD" },
    // ISO 3166-2 without its country: DZ-31 is "31".
    shippingDestination: { "@type": "DefinedRegion", addressCountry: "DZ", addressRegion: zone.wilayas },
    deliveryTime: {
      "@type": "ShippingDeliveryTime",
      // The days of the rates count from the order on.
      handlingTime: days(0, 0),
      transitTime: days(zone.daysMin, zone.daysMax),
    },
  };
}

const days = (minValue: DeliveryRate["daysMin"], maxValue: number) =>
  ({ "@type": "QuantitativeValue", minValue, maxValue, unitCode: "DAY" }) as const;

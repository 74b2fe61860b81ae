import type { Locale } from "@/lib/locale";
import type { SearchedTerm } from "@/lib/search/found-by";
import type { OrderSource } from "./order-source";

/** A doubt of the fake-order shield: it marks the order for the call desk, and never refuses it. */
export type Doubt = "honeypot" | "too_fast" | "fake_looking_phone" | "duplicate" | "many_open" | "many_from_ip";

/** Who gets the parcel and where: clean, and in our own ids. */
export type OrderCustomer = {
  name: string;
  /** E.164 */
  phone: string;
  wilayaCode: string;
  communeId: string;
  deliveryMode: "home" | "desk";
  deskId: string | null;
  address: string;
  note: string;
};

/** What the checkout hands over: ids and quantities only; prices are the database's. */
export type OrderDraft = {
  idempotencyKey: string;
  /** ignored when there is a cart: then its lines count, as they are at this moment */
  lines: { variantId: number; quantity: number }[];
  cartId: string | null;
  customer: OrderCustomer;
  locale: Locale;
  /** of the buyer's own line; empty when staff took the order */
  ipHash: string;
  /** centimes the shopper agreed to pay */
  totalSeen: number;
  doubts: Doubt[];
  /** what the buyer had searched in the days before */
  foundBy?: SearchedTerm[];
  /** the advertisement, share or letter that led to it */
  source?: OrderSource | null;
  /** the member of staff on the phone with the buyer */
  takenBy?: { id: string; name: string };
};

export type PlacedOrder = {
  number: number;
  token: string;
  total: number /** products whose stock is low or gone: their pages are out of date */;
  scarceProductIds: number[];
};

export type OrderRefusal =
  | { ok: false; error: "price_changed"; total: number }
  | { ok: false; error: "out_of_stock"; variantIds: number[] }
  | { ok: false; error: "empty_order" | "not_delivered_there" | "key_reused" };

import "server-only";
import { type CartLine, subtotalOf } from "@/lib/cart/cart-line";
import { findCartLines, findLines } from "@/lib/cart/queries";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { isLocale, type Locale } from "@/lib/locale";
import type { OrderCustomer } from "@/lib/orders/order-draft";
import { orderTokenOf } from "@/lib/orders/order-link";
import { type DeliveryRate, deliveryPrice } from "@/lib/shipping/delivery-price";
import { findDeliveryTerms } from "@/lib/shipping/queries";
import { sha256 } from "@/lib/tokens";
import type { FormErrors, TypedForm } from "./order-form";

export type DraftLine = { variantId: number; quantity: number };
export type Draft = {
  id: string;
  locale: Locale;
  cartId: string | null;
  lines: DraftLine[];
  form: TypedForm;
  errors: FormErrors & { total?: string; lines?: string };
  totalSeen: number | null;
  idempotencyKey: string;
  startedAt: Date;
  /** what it would order now: of a cart the cart's own lines */
  units: DraftLine[];
  /** link of the order it has become, or null */
  placedAs: string | null;
};
type DraftRow = Omit<Draft, "locale" | "placedAs"> & { locale: string; updatedAt: Date; orderId: string | null };

/** The draft whose page this token opens, until it expires; one statement. */
export async function findDraft(token: string, now = new Date()): Promise<Draft | null> {
  const [row] = await db.$queryRaw<DraftRow[]>`
    SELECT d.id, d.locale, d."cartId", d.lines, d.form, d.errors, d."totalSeen", d."idempotencyKey", d."startedAt", d."updatedAt",
      CASE WHEN d."cartId" IS NULL THEN d.lines ELSE (
        SELECT coalesce(jsonb_agg(jsonb_build_object('variantId', l."variantId", 'quantity', l.quantity)), '[]')
        FROM (SELECT * FROM "CartLine" WHERE "cartId" = d."cartId" LIMIT ${limits.cartLines}) l
      ) END AS units,
      k.response->>'orderId' AS "orderId"
    FROM "CheckoutDraft" d LEFT JOIN "IdempotencyKey" k ON k.scope = 'order' AND k.key = d."idempotencyKey"
    WHERE d.id = ${sha256(token)}`;
  if (!row || row.updatedAt.getTime() < now.getTime() - limits.draftHours * 3_600_000) return null;
  const { updatedAt: _updatedAt, orderId, ...draft } = row;
  const locale = isLocale(row.locale) ? row.locale : "ar";
  return { ...draft, locale, placedAs: orderId && orderTokenOf(orderId) };
}

/** What the draft would order now, at today's prices. */
export const linesOfDraft = (draft: Draft, locale: Locale): Promise<CartLine[]> =>
  draft.cartId ? findCartLines(draft.cartId, locale) : findLines(draft.lines, locale);

export type Quote = {
  lines: CartLine[];
  subtotal: number;
  rate: DeliveryRate | null;
  freeDeliveryFrom: number | null;
  /** centimes; null where that mode is not offered */
  delivery: number | null;
  total: number | null;
  /** fingerprint of who, where and what: the confirmation must be of exactly this */
  seen: string;
};

/** Everything the review shows, straight from the database. */
export async function quoteOf(draft: Draft, buyer: OrderCustomer, locale: Locale): Promise<Quote> {
  const [lines, { rate, freeDeliveryFrom }] = await Promise.all([
    linesOfDraft(draft, locale),
    findDeliveryTerms(buyer.wilayaCode),
  ]);
  const subtotal = subtotalOf(lines);
  const delivery = deliveryPrice({ rate: rate ?? undefined, mode: buyer.deliveryMode, subtotal, freeDeliveryFrom });
  const total = delivery === null ? null : subtotal + delivery;
  return { lines, subtotal, rate, freeDeliveryFrom, delivery, total, seen: seenOf(buyer, lines) };
}

/** The fingerprint of a review; whatever the shopper was shown changes it. */
export function seenOf(buyer: OrderCustomer, lines: readonly DraftLine[]): string {
  const units = lines.map(({ variantId, quantity }) => [variantId, quantity] as const).sort(([a], [b]) => a - b);
  return sha256(JSON.stringify([buyer, units])).slice(0, 22);
}

/** The link of the order this draft has already become, or null. */
export async function findPlacedLink(idempotencyKey: string): Promise<string | null> {
  const known = await db.idempotencyKey.findUnique({
    where: { scope_key: { scope: "order", key: idempotencyKey } },
    select: { response: true },
  });
  const orderId = (known?.response as { orderId?: string } | null)?.orderId;
  return orderId ? orderTokenOf(orderId) : null;
}

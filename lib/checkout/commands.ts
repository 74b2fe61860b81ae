import "server-only";
import { randomUUID } from "node:crypto";
import { orderableUnits, orderLinesOf } from "@/lib/cart/cart-line";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import type { Locale } from "@/lib/locale";
import { placeOrder } from "@/lib/orders/commands/place-order";
import type { OrderCustomer, PlacedOrder } from "@/lib/orders/order-draft";
import type { OrderSource } from "@/lib/orders/order-source";
import { fail, ok, type Result } from "@/lib/result";
import type { SearchedTerm } from "@/lib/search/found-by";
import { hmac, randomToken, sha256 } from "@/lib/tokens";
import { doubtsOf, type FormErrors, readOrderForm, type TypedForm } from "./order-form";
import { type Draft, type DraftLine, findDraft, findPlacedLink, linesOfDraft, seenOf } from "./queries";

type NewDraft = {
  locale: Locale;
  cartId: string | null;
  lines: DraftLine[];
  form: TypedForm;
  errors: FormErrors;
  ipHash: string;
  elapsedMs: number;
  /** a key the shopper's own device chose, so that sending the form twice makes one draft */
  clientKey: string | null;
};

/** Keeps what was typed and returns the token of its page. */
export async function saveDraft({ clientKey, elapsedMs, ...draft }: NewDraft, now = new Date()): Promise<string> {
  // A key that already became an order starts over: buying the same thing again is allowed.
  const isSpent = clientKey !== null && (await findPlacedLink(clientKey)) !== null;
  const key = clientKey === null || isSpent ? randomUUID() : clientKey;
  const token = clientKey === null || isSpent ? randomToken() : hmac("checkout-draft", key);
  const data = { ...draft, startedAt: new Date(now.getTime() - elapsedMs) };
  await db.checkoutDraft.upsert({
    where: { id: sha256(token) },
    create: { id: sha256(token), idempotencyKey: key, ...data },
    update: data,
  });
  return token;
}

/** Writes the corrected form over the draft; what is ordered and its key stay. False when the draft is gone. */
export async function correctDraft(
  token: string,
  { form, errors }: { form: TypedForm; errors: FormErrors },
): Promise<boolean> {
  const { count } = await db.checkoutDraft.updateMany({ where: { id: sha256(token) }, data: { form, errors } });
  return count === 1;
}

export type ConfirmRefusal =
  | "draft_unknown"
  | "form_incomplete"
  | "review_changed"
  | "price_changed"
  | "out_of_stock"
  | "empty_order"
  | "not_delivered_there";

/** `scarceProductIds`: products whose pages no longer tell the truth about their stock. */
type Confirmed = Pick<PlacedOrder, "token" | "scarceProductIds"> & { isFromCart: boolean };
type Told = { foundBy?: SearchedTerm[]; source?: OrderSource | null };
type Confirmation = { token: string; total: number; seen: string; ipHash: string } & Told;

/** The shopper's "yes" to exactly what the review showed: an order, or a reason to look again that the draft's page explains. */
export async function confirmDraft(
  { token, total, seen, ...sent }: Confirmation,
  now = new Date(),
): Promise<Result<Confirmed, ConfirmRefusal>> {
  const draft = await findDraft(token, now);
  if (!draft) return fail("draft_unknown");
  const read = readOrderForm(draft.form);
  if (!("buyer" in read)) return fail("form_incomplete");

  if (seenOf(read.buyer, draft.units) !== seen) return seenOtherwise(draft, total);
  const placed = await placeOrder({
    ...orderOf(draft, read.buyer, now),
    lines: draft.units,
    ...sent,
    totalSeen: total,
  });
  if (placed.ok) return ok({ ...placed.value, isFromCart: draft.cartId !== null });
  return refuse(draft, placed.error, total);
}

function orderOf(draft: Draft, buyer: OrderCustomer, now: Date) {
  const filledMs = now.getTime() - draft.startedAt.getTime();
  const doubts = doubtsOf({
    website: draft.form.website,
    phone: buyer.phone,
    filledMs,
    leastMs: limits.formSecondsMin * 1000,
  });
  return { idempotencyKey: draft.idempotencyKey, cartId: draft.cartId, customer: buyer, locale: draft.locale, doubts };
}

// After the order the cart is empty, so a second "yes" no longer matches the review: it gets the order it made.
async function seenOtherwise(draft: Draft, total: number): Promise<Result<Confirmed, ConfirmRefusal>> {
  const placed = await findPlacedLink(draft.idempotencyKey);
  if (!placed) return refuse(draft, "review_changed", total);
  return ok({ token: placed, scarceProductIds: [], isFromCart: draft.cartId !== null });
}

async function refuse(
  draft: Draft,
  error: ConfirmRefusal | "key_reused",
  total: number,
): Promise<Result<never, ConfirmRefusal>> {
  const explained = error === "key_reused" ? "review_changed" : error;
  const fresh = error === "key_reused" ? { idempotencyKey: randomUUID() } : {};
  const settled = error === "out_of_stock" ? await settleDraft(draft) : {};
  const errors = { total: explained, ...settled.errors };
  await db.checkoutDraft.updateMany({
    where: { id: draft.id },
    data: { totalSeen: total, ...fresh, ...settled, errors },
  });
  return fail(explained);
}

type Settled = { lines?: DraftLine[]; errors?: { lines: string } };

/** Takes out of the draft what can no longer be had, so that the next review is of something possible, and remembers what it was. */
async function settleDraft(draft: Draft): Promise<Settled> {
  const lines = await linesOfDraft(draft, draft.locale);
  const short = lines.filter((line) => orderableUnits(line) < line.quantity);
  const errors = { lines: short.map((line) => `${line.variantId}:${orderableUnits(line)}`).join(",") };
  if (!draft.cartId) return { lines: orderLinesOf(lines), errors };
  await settleCart(draft.cartId);
  return { errors };
}

/** Cuts a cart's lines to what is left; the cart page has shown why. An order takes the cart as it is, so this comes before it. */
export async function settleCart(cartId: string): Promise<void> {
  await db.$executeRaw`
    WITH due AS (
      SELECT l."variantId", CASE WHEN v."isActive" AND p.status = 'published' THEN least(l.quantity, v.stock) ELSE 0 END AS units
      FROM "CartLine" l JOIN "Variant" v ON v.id = l."variantId" JOIN "Product" p ON p.id = v."productId" WHERE l."cartId" = ${cartId}
    ), dropped AS (
      DELETE FROM "CartLine" l USING due WHERE l."cartId" = ${cartId} AND l."variantId" = due."variantId" AND due.units <= 0
    )
    UPDATE "CartLine" l SET quantity = due.units FROM due
    WHERE l."cartId" = ${cartId} AND l."variantId" = due."variantId" AND due.units > 0 AND due.units < l.quantity`;
}

import "server-only";
import { recordAudit } from "@/lib/audit/commands";
import { type DbClient, db } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/locale";
import type { OrderDraft, OrderRefusal, PlacedOrder } from "../order-draft";
import type { PhoneOrder } from "../schema";
import { placeOrder } from "./place-order";
import { recordCallIn } from "./record-call";
import type { Actor } from "./record-change";

type Taker = Actor & { locale: Locale };
type Refusal =
  | { ok: false; error: "price_changed"; total: number }
  | { ok: false; error: "out_of_stock" | "empty_order" | "not_delivered_there"; fields: Record<string, string> }
  /** the form was sent before, with other words: that order exists */
  | { ok: false; error: "form_already_saved"; number: number };

/** An order taken while the buyer is on the phone: placed like any other, then confirmed at once unless somebody has to call back. */
export async function takePhoneOrder(
  { isConfirmed, ...order }: PhoneOrder,
  staff: Taker,
  now = new Date(),
): Promise<{ ok: true; value: PlacedOrder } | Refusal> {
  const placed = await placeOrder(await draftOf(order, staff), async (tx, { number, total }) => {
    await recordAudit(tx, { actor: staff, action: "orders.taken", subject: `order:${number}`, after: { total } });
    if (isConfirmed) await confirm(tx, number, { staff, now });
  });
  return placed.ok ? placed : explain(placed, order.idempotencyKey);
}

async function draftOf(order: Omit<PhoneOrder, "isConfirmed">, staff: Taker): Promise<OrderDraft> {
  const { idempotencyKey, totalSeen, lines, ...customer } = order;
  return {
    idempotencyKey,
    totalSeen,
    lines,
    cartId: null,
    customer,
    locale: (await languageOf(customer.phone)) ?? staff.locale,
    ipHash: "",
    doubts: [],
    takenBy: { id: staff.id, name: staff.name },
  };
}

/** The language in which this phone ordered last. */
async function languageOf(phone: string): Promise<Locale | null> {
  const last = await db.order.findFirst({ where: { phone }, orderBy: { createdAt: "desc" }, select: { locale: true } });
  return isLocale(last?.locale) ? last.locale : null;
}

async function confirm(tx: DbClient, number: number, moment: { staff: Actor; now: Date }): Promise<void> {
  const confirmed = await recordCallIn(tx, { number, outcome: "confirmed" }, moment);
  if (!confirmed.ok) throw new Error(`a new order could not be confirmed: ${confirmed.error}`);
}

async function explain(refusal: OrderRefusal, idempotencyKey: string): Promise<Refusal> {
  switch (refusal.error) {
    case "price_changed":
      return refusal;
    case "out_of_stock":
      return {
        ...refusal,
        fields: Object.fromEntries(refusal.variantIds.map((id) => [`lines.${id}`, "stock_too_low"])),
      };
    case "empty_order":
      return { ok: false, error: "empty_order", fields: { lines: "lines_required" } };
    case "not_delivered_there":
      return { ok: false, error: "not_delivered_there", fields: { deliveryMode: "not_delivered_there" } };
    case "key_reused":
      return { ok: false, error: "form_already_saved", number: await numberOf(idempotencyKey) };
  }
}

async function numberOf(key: string): Promise<number> {
  const known = await db.idempotencyKey.findUnique({ where: { scope_key: { scope: "order", key } } });
  return (known?.response as { number?: number } | null)?.number ?? 0;
}

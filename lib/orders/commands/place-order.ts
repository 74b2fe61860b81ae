import "server-only";
import { randomUUID } from "node:crypto";
import type { DbClient } from "@/lib/db";
import { sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";
import type { OrderDraft, OrderRefusal, PlacedOrder } from "../order-draft";
import { orderTokenOf } from "../order-link";
import { priceOf } from "../order-price";
import { mergeLines } from "../order-total";
import { claimKey, type LoadedLine, loadLines, loadTerms, type Terms, takeStock } from "./place-order-steps";
import { recordOrder } from "./record-order";

type Placement = { ok: true; value: PlacedOrder } | OrderRefusal;
type Following = (tx: DbClient, placed: PlacedOrder) => Promise<void>;

/**
 * Turns a draft into an order exactly once per idempotency key: re-priced from the database, stock taken, follow-up jobs
 * enqueued, all or nothing. `follow` belongs to the same whole, and is left out when the key already has its order.
 */
export async function placeOrder(draft: OrderDraft, follow?: Following): Promise<Placement> {
  try {
    return { ok: true, value: await withTx((tx) => place(tx, draft, follow)) };
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
    throw thrown;
  }
}

// Thrown to roll everything back: a refused order leaves no trace, not even its key.
class Refused extends Error {
  readonly refusal: OrderRefusal;
  constructor(refusal: OrderRefusal) {
    super(refusal.error);
    this.refusal = refusal;
  }
}

async function place(tx: DbClient, draft: OrderDraft, follow?: Following): Promise<PlacedOrder> {
  const earlier = await claimKey(tx, draft, requestHashOf(draft));
  if (earlier === "key_reused") throw new Refused({ ok: false, error: "key_reused" });
  if (earlier)
    return { number: earlier.number, total: earlier.total, token: orderTokenOf(earlier.orderId), scarceProductIds: [] };

  const lines = mergeLines(await loadLines(tx, draft));
  if (lines.length === 0) throw new Refused({ ok: false, error: "empty_order" });
  refuseUnsellable(lines);

  const terms = await loadTerms(tx, draft, lines);
  const price = priceOrRefuse(lines, draft, terms);
  if (price.total !== draft.totalSeen) throw new Refused({ ok: false, error: "price_changed", total: price.total });

  const orderId = randomUUID();
  const taken = await takeStock(tx, orderId, lines);
  const missing = lines.filter((line) => !taken.has(line.variantId));
  if (missing.length > 0)
    throw new Refused({ ok: false, error: "out_of_stock", variantIds: missing.map((line) => line.variantId) });

  const token = orderTokenOf(orderId);
  const flags = [...draft.doubts, ...terms.doubts];
  const number = await recordOrder(tx, {
    orderId,
    tokenHash: sha256(token),
    draft,
    lines,
    price,
    flags,
    releaseAfterDays: terms.releaseAfterDays,
  });
  const scarce = lines.filter((line) => (taken.get(line.variantId) ?? 0) <= terms.lowStockAt);
  const scarceProductIds = [...new Set(scarce.map((line) => line.productId))];
  const placed = { number, token, total: price.total, scarceProductIds };
  await follow?.(tx, placed);
  return placed;
}

// What the buyer agreed to; the doubts are ours and may differ from one try to the next.
const requestHashOf = ({ lines, cartId, customer }: OrderDraft): string =>
  sha256(JSON.stringify({ lines: cartId ? [] : lines, cartId, customer }));

function refuseUnsellable(lines: LoadedLine[]): void {
  const gone = lines.filter((line) => !line.isSellable || line.stock < line.quantity);
  if (gone.length > 0)
    throw new Refused({ ok: false, error: "out_of_stock", variantIds: gone.map((line) => line.variantId) });
}

function priceOrRefuse(lines: LoadedLine[], { customer }: OrderDraft, { rate, freeDeliveryFrom }: Terms) {
  const price = priceOf({ lines, discount: 0, rate: rate ?? undefined, mode: customer.deliveryMode, freeDeliveryFrom });
  if (!price) throw new Refused({ ok: false, error: "not_delivered_there" });
  return price;
}

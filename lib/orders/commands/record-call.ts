import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import { type AfterCall, afterCall, type CallReport } from "../call-outcome";
import { canBeCancelled, canBecome, isClosed, releasesStock } from "../order-status";
import { allOrNothing } from "./all-or-nothing";
import { followOrder } from "./follow-order";
import { retakeUnits, returnUnits } from "./move-stock";
import { findOrderToChange, freeFor, type OrderToChange } from "./order-to-change";
import { type Actor, recordChange } from "./record-change";

export type CallRefusal =
  | "order_not_found"
  | "claimed_by_other"
  | "invalid_call_time"
  | "not_possible_now"
  | "too_late_to_cancel"
  | "out_of_stock"
  | "order_changed";
export type Call = CallReport & { number: number; note?: string | undefined; reason?: string | undefined };

/** What the agent heard becomes the order's state, its stock and its next call. */
export const recordCall = (call: Call, staff: Actor, now = new Date()): Promise<Result<number, CallRefusal>> =>
  allOrNothing<Result<number, CallRefusal>>((tx) => recordCallIn(tx, call, { staff, now }));

/** The same as a part of a transaction, which a refusal must undo. */
export async function recordCallIn(tx: DbClient, call: Call, moment: Moment): Promise<Result<number, CallRefusal>> {
  const { staff, now } = moment;
  const order = await findOrderToChange(tx, call.number);
  if (!order) return fail("order_not_found");
  const next = afterCall(call, order.attempts, now);
  if (!next) return fail("invalid_call_time");
  const refusal = whyNot(order, next, moment);
  if (refusal) return fail(refusal);

  // State, stock flag and claim are checked again in the write: a colleague or the release job may have been quicker.
  const { count } = await tx.order.updateMany({
    where: { ...sameState(order), OR: freeFor(staff, now) },
    data: { ...next, ...consequences(order, next, { call, now }), claimedBy: null, claimedUntil: null },
  });
  if (count !== 1) return fail("order_changed");
  return settleStock(tx, { order, next, call, staff });
}

export const confirmOrder = (number: number, staff: Actor, now = new Date()) =>
  recordCall({ number, outcome: "confirmed" }, staff, now);

export const cancelOrder = (input: { number: number; reason: string; note?: string }, staff: Actor, now = new Date()) =>
  recordCall({ ...input, outcome: "cancelled" }, staff, now);

type Moment = { staff: Actor; now: Date };

function whyNot(order: OrderToChange, next: AfterCall, { staff, now }: Moment): CallRefusal | null {
  const isHeld = order.claimedBy !== null && order.claimedBy !== staff.id;
  if (isHeld && order.claimedUntil !== null && order.claimedUntil >= now) return "claimed_by_other";
  if (!canBecome(order.confirmation, next.confirmation)) return "not_possible_now";
  return isClosed(next.confirmation) && !canBeCancelled(order) ? "too_late_to_cancel" : null;
}

const sameState = (order: OrderToChange) => ({
  id: order.id,
  confirmation: order.confirmation,
  fulfilment: order.fulfilment,
  holdsStock: order.holdsStock,
  attempts: order.attempts,
});

function consequences(order: OrderToChange, next: AfterCall, { call, now }: { call: Call; now: Date }) {
  const closes = releasesStock(next.confirmation);
  return {
    holdsStock: retakes(order, next) || (order.holdsStock && !closes),
    fulfilment: closes ? "none" : order.fulfilment,
    ...(next.confirmation === "confirmed" && { confirmedAt: now }),
    cancelReason: closes ? (call.reason ?? next.confirmation) : null,
  } satisfies Prisma.OrderUpdateManyMutationInput;
}

// An order released by time or closed by mistake comes back only if its units are still there.
const retakes = (order: OrderToChange, next: AfterCall): boolean =>
  !order.holdsStock && (next.confirmation === "confirmed" || next.confirmation === "new");

type Settlement = { order: OrderToChange; next: AfterCall; call: Call; staff: Actor };

async function settleStock(tx: DbClient, change: Settlement): Promise<Result<number, CallRefusal>> {
  const { order, next, call, staff } = change;
  const closes = releasesStock(next.confirmation);
  if (closes && order.holdsStock) await returnUnits(tx, order.id, staff.id);
  if (retakes(order, next)) {
    const taken = await retakeUnits(tx, order.id, staff.id);
    if (!taken.ok) return taken;
  }
  await recordChange(tx, {
    orderId: order.id,
    number: order.number,
    kind: kindOf(next),
    actor: staff,
    before: { confirmation: order.confirmation, attempts: order.attempts },
    after: {
      confirmation: next.confirmation,
      attempts: next.attempts,
      nextCallAt: next.nextCallAt?.toISOString() ?? null,
      reason: call.reason ?? null,
    },
    note: call.note,
  });
  const isPromised = next.confirmation === "callback" || next.confirmation === "postponed";
  await followOrder(tx, {
    orderId: order.id,
    from: order.confirmation,
    to: next.confirmation,
    promisedAt: isPromised ? next.nextCallAt : null,
  });
  return ok(order.number);
}

function kindOf(next: AfterCall): "confirmed" | "cancelled" | "revived" | "called" {
  if (next.confirmation === "confirmed") return "confirmed";
  if (isClosed(next.confirmation)) return "cancelled";
  return next.confirmation === "new" ? "revived" : "called";
}

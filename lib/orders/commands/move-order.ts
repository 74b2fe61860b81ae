import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";
import { canMove, canSettle, type Fulfilment, type MoneyState, releasesStock } from "../order-status";
import { allOrNothing } from "./all-or-nothing";
import { returnUnits } from "./move-stock";
import { findOrderToChange, type OrderToChange } from "./order-to-change";
import { type Actor, recordChange } from "./record-change";

type Move = { number: number; to: Fulfilment; note?: string | undefined };
type Moved = Result<number, "order_not_found" | "not_confirmed_yet" | "not_possible_now" | "order_changed">;

/** The parcel's next step, said by hand until a carrier says it. A returned parcel goes back on the shelf. */
export function moveOrder(move: Move, staff: Actor): Promise<Moved> {
  return allOrNothing<Moved>(async (tx) => {
    const order = await findOrderToChange(tx, move.number);
    if (!order) return fail("order_not_found");
    if (order.confirmation !== "confirmed") return fail("not_confirmed_yet");
    return canMove(order.fulfilment, move.to) ? step(tx, order, { ...move, staff }) : fail("not_possible_now");
  });
}

async function step(tx: DbClient, order: OrderToChange, move: Move & { staff: Actor }): Promise<Moved> {
  const { id, fulfilment, money, holdsStock } = order;
  const restocks = releasesStock(move.to) && holdsStock;
  const { count } = await tx.order.updateMany({
    where: { id, confirmation: "confirmed", fulfilment, money, holdsStock },
    data: { fulfilment: move.to, money: moneyAfter(order, move.to), holdsStock: holdsStock && !restocks },
  });
  if (count !== 1) return fail("order_changed");
  if (restocks) await returnUnits(tx, id, move.staff.id);
  await recordChange(tx, {
    orderId: id,
    number: order.number,
    kind: "moved",
    actor: move.staff,
    before: { fulfilment },
    after: { fulfilment: move.to },
    note: move.note,
  });
  return ok(order.number);
}

type Settled = Result<number, "order_not_found" | "not_possible_now" | "order_changed">;

/** The cash's next step: paid out by the carrier, or given back to the customer. */
export function settleOrder(input: { number: number; to: MoneyState }, staff: Actor): Promise<Settled> {
  return allOrNothing<Settled>(async (tx) => {
    const order = await findOrderToChange(tx, input.number);
    if (!order) return fail("order_not_found");
    if (!canSettle(order.money, input.to) || input.to === "cash_collected") return fail("not_possible_now");

    const { count } = await tx.order.updateMany({
      where: { id: order.id, money: order.money },
      data: { money: input.to },
    });
    if (count !== 1) return fail("order_changed");
    await recordChange(tx, {
      orderId: order.id,
      number: order.number,
      kind: "settled",
      actor: staff,
      before: { money: order.money },
      after: { money: input.to },
    });
    return ok(order.number);
  });
}

// Cash on delivery: the carrier hands the parcel over only against the money.
const moneyAfter = (order: OrderToChange, to: Fulfilment): MoneyState =>
  to === "delivered" && order.money === "due" ? "cash_collected" : order.money;

import type { OrderState } from "./order-status";
import { isClosed, isOpen } from "./order-status";

/** What became of a phone's other orders in this shop. */
export type CustomerHistory = { delivered: number; returned: number; closed: number; open: number };
export type Standing = "high" | "some" | "loyal" | null;

export const noHistory: CustomerHistory = { delivered: 0, returned: 0, closed: 0, open: 0 };

const kindOf = (state: OrderState): keyof CustomerHistory => {
  if (isClosed(state.confirmation)) return "closed";
  if (state.fulfilment === "delivered" || state.fulfilment === "exchanged") return "delivered";
  if (state.fulfilment === "returned" || state.fulfilment === "returning") return "returned";
  return isOpen(state) ? "open" : "closed";
};

/** Adds some orders in one state to a history. */
export function withOrders(history: CustomerHistory, state: OrderState, count: number): CustomerHistory {
  const kind = kindOf(state);
  return { ...history, [kind]: history[kind] + count };
}

/** The pill beside a name. It only says how carefully to call: nobody is refused by it. */
export function standingOf(flags: readonly string[], history: CustomerHistory): Standing {
  const doubts = flags.length + history.returned;
  if (doubts >= 2) return "high";
  if (doubts === 1) return "some";
  return history.delivered >= 2 ? "loyal" : null;
}

import { type Confirmation, type Fulfilment, isClosed } from "./order-status";

/** Where an order is, in the words of its buyer. */
export type ShopperState =
  | "to_confirm"
  | "postponed"
  | "confirmed"
  | "on_the_way"
  | "at_desk"
  | "delivered"
  | "returned"
  | "cancelled";

/** The steps a buyer follows, in order. */
export const shopperSteps = ["received", "confirmed", "on_the_way", "delivered"] as const;

const ofFulfilment: Partial<Record<Fulfilment, ShopperState>> = {
  shipped: "on_the_way",
  out_for_delivery: "on_the_way",
  failed_attempt: "on_the_way",
  at_desk: "at_desk",
  delivered: "delivered",
  exchanged: "delivered",
  returning: "returned",
  returned: "returned",
  lost: "returned",
};

/** What the buyer is told; how often nobody answered, or that an order was judged fake, stays in the shop. */
export function shopperStateOf({
  confirmation,
  fulfilment,
}: {
  confirmation: string;
  fulfilment: string;
}): ShopperState {
  const moved = ofFulfilment[fulfilment as Fulfilment];
  if (moved) return moved;
  if (isClosed(confirmation as Confirmation)) return "cancelled";
  if (confirmation === "confirmed") return "confirmed";
  return confirmation === "postponed" ? "postponed" : "to_confirm";
}

const doneSteps: Record<ShopperState, number> = {
  to_confirm: 1,
  postponed: 1,
  confirmed: 2,
  on_the_way: 3,
  at_desk: 3,
  delivered: 4,
  returned: 0,
  cancelled: 0,
};

/** How many of `shopperSteps` are reached; 0 when the order ended otherwise. */
export const stepsReached = (state: ShopperState): number => doneSteps[state];

import "server-only";
import { withTx } from "@/lib/tx";
import { isWaiting } from "../order-status";
import { followOrder } from "./follow-order";
import { returnUnits } from "./move-stock";
import { findOrderToChange } from "./order-to-change";
import { recordChange } from "./record-change";

const shop = { id: "system", name: "Hanout" };

/** Closes an order that nobody confirmed in time and gives its units back. Does nothing, however often, to any other order. */
export async function releaseUnconfirmed(number: number): Promise<void> {
  await withTx(async (tx) => {
    const order = await findOrderToChange(tx, number);
    if (!order?.holdsStock || !isWaiting(order.confirmation) || order.fulfilment !== "none") return;

    // An agent may be confirming it at this moment: whoever flips the state first wins.
    const { count } = await tx.order.updateMany({
      where: { id: order.id, confirmation: order.confirmation, holdsStock: true, fulfilment: "none" },
      data: { confirmation: "cancelled", cancelReason: "unconfirmed", holdsStock: false, nextCallAt: null },
    });
    if (count === 0) return;
    await returnUnits(tx, order.id, null);
    await recordChange(tx, {
      orderId: order.id,
      number: order.number,
      kind: "cancelled",
      actor: shop,
      before: { confirmation: order.confirmation },
      after: { confirmation: "cancelled", reason: "unconfirmed" },
    });
    await followOrder(tx, { orderId: order.id, from: order.confirmation, to: "cancelled" });
  });
}

import { db } from "@/lib/db";
import { placeOrder } from "@/lib/orders/commands/place-order";
import type { OrderSource } from "@/lib/orders/order-source";
import type { Confirmation, Fulfilment } from "@/lib/orders/order-status";
import { aBuyable, aDraft, phoneOf, ratesOfOran } from "./buyable";

type OrderTraits = {
  confirmation?: Confirmation;
  fulfilment?: Fulfilment;
  /** units of the first line, at 500 DA each */
  quantity?: number;
  /** units on the shelf before the order */
  stock?: number;
  attempts?: number;
  nextCallAt?: Date | null;
  phone?: string;
  name?: string;
  /** another buyable of the test, instead of a new one */
  buyable?: { variantId: number; price: number };
  /** what led to it */
  source?: OrderSource | null;
  /** the member of staff who took it by phone */
  takenBy?: { id: string; name: string };
};

let made = 0;

/** An order placed like a shopper's, then put into a state; its id, number, variant and version. */
export async function anOrder(traits: OrderTraits = {}) {
  const { quantity = 1, stock = 10, phone = phoneOf(++made), source = null } = traits;
  const { buyable = await aBuyable({ stock }) } = traits;
  await ratesOfOran();
  const draft = aDraft({
    phone,
    lines: [{ variantId: buyable.variantId, quantity }],
    totalSeen: buyable.price * quantity + 90_000,
    ipHash: `ip-${made}`,
    source,
    ...(traits.takenBy && { takenBy: traits.takenBy }),
  });
  const placed = await placeOrder({ ...draft, customer: { ...draft.customer, name: traits.name ?? "أمينة بن يوسف" } });
  if (!placed.ok) throw new Error(placed.error);
  const order = await db.order.update({
    where: { number: placed.value.number },
    data: {
      confirmation: traits.confirmation ?? "new",
      fulfilment: traits.fulfilment ?? "none",
      attempts: traits.attempts ?? 0,
      ...(traits.nextCallAt !== undefined && { nextCallAt: traits.nextCallAt }),
    },
  });
  return {
    id: order.id,
    number: order.number,
    variantId: buyable.variantId,
    total: order.total,
    version: order.updatedAt.getTime(),
  };
}

/** A member of staff, stored, so that a claim has a name. */
export async function anAgent(name = "سعاد") {
  const number = ++made;
  return db.user.create({
    data: { id: `agent-${number}`, name, email: `agent-${number}@example.dz`, role: "agent" },
    select: { id: true, name: true },
  });
}

import "server-only";
import type { DbClient } from "@/lib/db";
import { axesOf } from "../order-status";
import type { Actor } from "./record-change";

/** What every change of an order looks at before it decides. */
export async function findOrderToChange(tx: DbClient, number: number) {
  const order = await tx.order.findUnique({
    where: { number },
    select: {
      id: true,
      number: true,
      confirmation: true,
      fulfilment: true,
      money: true,
      holdsStock: true,
      attempts: true,
      claimedBy: true,
      claimedUntil: true,
      updatedAt: true,
    },
  });
  return order && { ...order, ...axesOf(order) };
}

export type OrderToChange = NonNullable<Awaited<ReturnType<typeof findOrderToChange>>>;

/** The part of a guarded write that lets only the holder of the claim through. */
export const freeFor = (staff: Actor, now: Date) => [
  { claimedBy: null },
  { claimedBy: staff.id },
  { claimedUntil: null },
  { claimedUntil: { lt: now } },
];

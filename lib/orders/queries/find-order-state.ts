import "server-only";
import { db } from "@/lib/db";

/** Where an order is, and nothing about who ordered: for a visitor whose pass has already been checked. */
export const findOrderState = (number: number) =>
  db.order.findUnique({
    where: { number },
    select: { number: true, createdAt: true, confirmation: true, fulfilment: true, total: true },
  });

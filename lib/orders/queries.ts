import "server-only";
import { db } from "@/lib/db";
import { sha256 } from "@/lib/tokens";

const shopperView = {
  id: true,
  number: true,
  locale: true,
  createdAt: true,
  confirmation: true,
  fulfilment: true,
  money: true,
  customerName: true,
  phone: true,
  wilayaCode: true,
  communeId: true,
  deliveryMode: true,
  deskId: true,
  address: true,
  note: true,
  subtotal: true,
  delivery: true,
  discount: true,
  total: true,
  lines: {
    orderBy: { id: "asc" },
    select: {
      productId: true,
      variantId: true,
      titleAr: true,
      titleFr: true,
      labelAr: true,
      labelFr: true,
      imageKey: true,
      unitPrice: true,
      quantity: true,
    },
  },
  events: { orderBy: { id: "asc" }, take: 50, select: { kind: true, createdAt: true } },
} as const;

/** The order whose link this token opens. */
export const findOrderByToken = (token: string) =>
  db.order.findUnique({ where: { tokenHash: sha256(token) }, select: shopperView, relationLoadStrategy: "join" });

/** For tracking: both the number and its phone must be right; no name, address or lines are read. */
export const findOrderForTracking = (number: number, phone: string) =>
  db.order.findFirst({
    where: { number, phone },
    select: { number: true, createdAt: true, confirmation: true, fulfilment: true, total: true },
  });

export type ShopperOrder = NonNullable<Awaited<ReturnType<typeof findOrderByToken>>>;
export type TrackedOrder = NonNullable<Awaited<ReturnType<typeof findOrderForTracking>>>;

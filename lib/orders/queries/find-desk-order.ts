import "server-only";
import { db } from "@/lib/db";
import { asDeskKnows, deskLineView, deskOrderView } from "./desk-order";

/** Everything the desk knows about one order. */
export async function findDeskOrder(number: number, now: Date) {
  const found = await db.order.findUnique({
    where: { number },
    select: { ...orderView, lines: { orderBy: { variantId: "asc" }, take: 50, select: lineView }, events: eventsView },
    relationLoadStrategy: "join",
  });
  const [order] = found ? await asDeskKnows([found], now) : [];
  return order
    ? { ...order, deliveryMode: order.deliveryMode === "desk" ? ("desk" as const) : ("home" as const) }
    : null;
}

export type DeskOrderPage = NonNullable<Awaited<ReturnType<typeof findDeskOrder>>>;

const eventsView = {
  orderBy: { id: "desc" },
  take: 100,
  select: { id: true, kind: true, data: true, actorName: true, createdAt: true },
} as const;

const lineView = { ...deskLineView, sku: true, unitPrice: true } as const;

const orderView = {
  ...deskOrderView,
  deskId: true,
  address: true,
  note: true,
  subtotal: true,
  delivery: true,
  discount: true,
  updatedAt: true,
  confirmedAt: true,
  terms: { orderBy: { day: "desc" }, take: 5, select: { locale: true, text: true } },
} as const;

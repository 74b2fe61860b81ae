import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { standingOf } from "../customer-standing";
import { orderTokenOf } from "../order-link";
import { axesOf } from "../order-status";
import { historiesOf, namesOf } from "./list-desk-orders";

/** Everything the desk knows about one order. */
export async function findDeskOrder(number: number, now: Date) {
  const found = await db.order.findUnique({
    where: { number },
    select: { ...orderView, lines: { orderBy: { variantId: "asc" }, take: 50, select: lineView }, events: eventsView },
    relationLoadStrategy: "join",
  });
  if (!found) return null;
  const { id, ...order } = found;
  const axes = axesOf(order);
  const [holders, histories] = await Promise.all([namesOf([order], now), historiesOf([order])]);
  const history = histories(order.phone, axes);
  return {
    ...order,
    ...axes,
    deliveryMode: order.deliveryMode === "desk" ? ("desk" as const) : ("home" as const),
    link: `${env.APP_URL}/${order.locale}/orders/${orderTokenOf(id)}`,
    holder: holders(order),
    history,
    standing: standingOf(order.flags, history),
  };
}

export type DeskOrderPage = NonNullable<Awaited<ReturnType<typeof findDeskOrder>>>;

const eventsView = {
  orderBy: { id: "desc" },
  take: 100,
  select: { id: true, kind: true, data: true, actorName: true, createdAt: true },
} as const;

const lineView = {
  variantId: true,
  sku: true,
  titleAr: true,
  titleFr: true,
  labelAr: true,
  labelFr: true,
  imageKey: true,
  unitPrice: true,
  quantity: true,
} as const;

const orderView = {
  id: true,
  number: true,
  locale: true,
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
  confirmation: true,
  fulfilment: true,
  money: true,
  flags: true,
  holdsStock: true,
  attempts: true,
  nextCallAt: true,
  claimedBy: true,
  claimedUntil: true,
  cancelReason: true,
  createdAt: true,
  updatedAt: true,
  confirmedAt: true,
} as const;

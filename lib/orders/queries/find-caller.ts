import "server-only";
import { db } from "@/lib/db";
import { communeOf, deskOf } from "@/lib/geography/geography";
import { noHistory, standingOf } from "../customer-standing";
import { axesOf, isOpen } from "../order-status";
import { listHistories } from "./desk-order";

const shownOpen = 5;

/** What the shop knows of a phone (E.164): where its last order went, what became of the others, which are still open. Null for a new one. */
export async function findCaller(phone: string) {
  const [orders, histories] = await Promise.all([
    db.order.findMany({ where: { phone }, orderBy: { createdAt: "desc" }, take: 20, select: callerView }),
    listHistories([phone]),
  ]);
  const [last] = orders;
  if (!last) return null;
  const history = histories.get(phone) ?? noHistory;
  return {
    name: last.customerName,
    wilayaCode: last.wilayaCode,
    communeId: last.communeId,
    deliveryMode: last.deliveryMode === "desk" ? ("desk" as const) : ("home" as const),
    deskId: last.deskId,
    address: last.address,
    // The names come along: the browser has no list of all communes.
    commune: communeOf(last.communeId),
    deskName: last.deskId ? (deskOf(last.wilayaCode, last.deskId)?.name ?? null) : null,
    history,
    standing: standingOf([], history),
    open: orders
      .filter((order) => isOpen(axesOf(order)))
      .slice(0, shownOpen)
      .map(({ number, total, createdAt, ...state }) => {
        const { confirmation, fulfilment } = axesOf(state);
        return { number, total, confirmation, fulfilment, createdAt: createdAt.getTime() };
      }),
  };
}

export type Caller = NonNullable<Awaited<ReturnType<typeof findCaller>>>;

const callerView = {
  number: true,
  customerName: true,
  wilayaCode: true,
  communeId: true,
  deliveryMode: true,
  deskId: true,
  address: true,
  total: true,
  confirmation: true,
  fulfilment: true,
  money: true,
  createdAt: true,
} as const;

import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { type CustomerHistory, noHistory, standingOf, withOrders } from "../customer-standing";
import { type DeskFilter, type DeskTab, deskPageSize, deskTabs } from "../desk-filter";
import { orderTokenOf } from "../order-link";
import { axesOf, type OrderState } from "../order-status";
import { whereOfFilter, whereOfTab } from "./desk-where";

const rowView = {
  id: true,
  number: true,
  locale: true,
  customerName: true,
  phone: true,
  wilayaCode: true,
  communeId: true,
  deliveryMode: true,
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
  lines: {
    orderBy: { variantId: "asc" },
    take: 50,
    select: {
      variantId: true,
      titleAr: true,
      titleFr: true,
      labelAr: true,
      labelFr: true,
      imageKey: true,
      quantity: true,
    },
  },
} as const;

/** One page of the desk: rows with who holds them and how the phone behaved before, and the counts of every tab. */
export async function listDeskOrders(filter: DeskFilter, now: Date) {
  const where = await whereOfFilter(filter);
  const orderBy =
    filter.tab === "call"
      ? [{ nextCallAt: { sort: "asc", nulls: "last" } } as const, { number: "asc" } as const]
      : [{ createdAt: "desc" } as const, { number: "desc" } as const];
  const [rows, counts] = await Promise.all([
    db.order.findMany({
      where: { AND: [where, whereOfTab[filter.tab]] },
      orderBy,
      skip: (filter.page - 1) * deskPageSize,
      take: deskPageSize,
      select: rowView,
      relationLoadStrategy: "join",
    }),
    countByTab(where),
  ]);
  const [holders, histories] = await Promise.all([namesOf(rows, now), historiesOf(rows)]);
  const orders = rows.map(({ id, ...row }) => {
    const axes = axesOf(row);
    const history = histories(row.phone, axes);
    return {
      ...row,
      ...axes,
      link: `${env.APP_URL}/${row.locale}/orders/${orderTokenOf(id)}`,
      holder: holders(row),
      history,
      standing: standingOf(row.flags, history),
    };
  });
  return { orders, counts, pages: Math.max(1, Math.ceil(counts[filter.tab] / deskPageSize)) };
}

export type DeskOrder = Awaited<ReturnType<typeof listDeskOrders>>["orders"][number];

type Where = Awaited<ReturnType<typeof whereOfFilter>>;

async function countByTab(where: Where): Promise<Record<DeskTab, number>> {
  const counted = await Promise.all(
    deskTabs.map(async (tab) => [tab, await db.order.count({ where: { AND: [where, whereOfTab[tab]] } })] as const),
  );
  return Object.fromEntries(counted) as Record<DeskTab, number>;
}

type Claim = { claimedBy: string | null; claimedUntil: Date | null };
/** Who is calling now: an expired claim is nobody's. */
export type Holder = { id: string; name: string } | null;

/** Names for the claims that still hold. */
export async function namesOf(claims: Claim[], now: Date): Promise<(claim: Claim) => Holder> {
  const held = claims.filter((claim) => isHeld(claim, now)).map((claim) => claim.claimedBy ?? "");
  const users =
    held.length > 0
      ? await db.user.findMany({ where: { id: { in: held } }, select: { id: true, name: true }, take: 100 })
      : [];
  const names = new Map(users.map((user) => [user.id, user.name]));
  return (claim) =>
    claim.claimedBy !== null && isHeld(claim, now)
      ? { id: claim.claimedBy, name: names.get(claim.claimedBy) ?? "" }
      : null;
}

const isHeld = ({ claimedUntil }: Claim, now: Date): boolean => claimedUntil !== null && claimedUntil >= now;

/** What became of the other orders of these phones; the order itself is left out of its own history. */
export async function historiesOf(
  orders: { phone: string }[],
): Promise<(phone: string, self: OrderState) => CustomerHistory> {
  const groups = await db.order.groupBy({
    by: ["phone", "confirmation", "fulfilment"],
    where: { phone: { in: orders.map(({ phone }) => phone) } },
    _count: true,
  });
  const histories = new Map<string, CustomerHistory>();
  for (const { phone, _count, ...state } of groups) {
    const axes = axesOf({ ...state, money: "due" });
    histories.set(phone, withOrders(histories.get(phone) ?? noHistory, axes, _count));
  }
  return (phone, self) => withOrders(histories.get(phone) ?? noHistory, self, -1);
}

import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { type CustomerHistory, noHistory, standingOf, withOrders } from "../customer-standing";
import { orderTokenOf } from "../order-link";
import { axesOf, type OrderState } from "../order-status";

/** What the list and the page of an order both read. */
export const deskOrderView = {
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
  takenBy: true,
  holdsStock: true,
  attempts: true,
  nextCallAt: true,
  claimedBy: true,
  claimedUntil: true,
  cancelReason: true,
  createdAt: true,
} as const;

export const deskLineView = {
  variantId: true,
  titleAr: true,
  titleFr: true,
  labelAr: true,
  labelFr: true,
  imageKey: true,
  quantity: true,
} as const;

type Claim = { claimedBy: string | null; claimedUntil: Date | null };
type Stored = Parameters<typeof axesOf>[0] & Claim & { id: string; locale: string; phone: string; flags: string[] };

/** Rows with the shopper's link instead of the id, who is calling now, and how the phone behaved before. */
export async function asDeskKnows<Row extends Stored>(rows: Row[], now: Date) {
  const [holders, histories] = await Promise.all([namesOf(rows, now), historiesOf(rows)]);
  return rows.map(({ id, ...row }) => {
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
}

/** Who is calling now: an expired claim is nobody's. */
type Holder = { id: string; name: string } | null;

/** Names for the claims that still hold. */
async function namesOf(claims: Claim[], now: Date): Promise<(claim: Claim) => Holder> {
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
async function historiesOf(orders: { phone: string }[]): Promise<(phone: string, self: OrderState) => CustomerHistory> {
  const histories = await listHistories(orders.map(({ phone }) => phone));
  return (phone, self) => withOrders(histories.get(phone) ?? noHistory, self, -1);
}

/** What became of all orders of each phone. */
export async function listHistories(phones: string[]): Promise<Map<string, CustomerHistory>> {
  const groups = await db.order.groupBy({
    by: ["phone", "confirmation", "fulfilment"],
    where: { phone: { in: phones } },
    _count: true,
  });
  const histories = new Map<string, CustomerHistory>();
  for (const { phone, _count, ...state } of groups) {
    const axes = axesOf({ ...state, money: "due" });
    histories.set(phone, withOrders(histories.get(phone) ?? noHistory, axes, _count));
  }
  return histories;
}

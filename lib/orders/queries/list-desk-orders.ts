import "server-only";
import { db } from "@/lib/db";
import { type DeskFilter, type DeskTab, deskPageSize, deskTabs } from "../desk-filter";
import { asDeskKnows, deskLineView, deskOrderView } from "./desk-order";
import { whereOfFilter, whereOfTab } from "./desk-where";

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
      select: { ...deskOrderView, lines: { orderBy: { variantId: "asc" }, take: 50, select: deskLineView } },
      relationLoadStrategy: "join",
    }),
    countByTab(where),
  ]);
  return {
    orders: await asDeskKnows(rows, now),
    counts,
    pages: Math.max(1, Math.ceil(counts[filter.tab] / deskPageSize)),
  };
}

export type DeskOrder = Awaited<ReturnType<typeof listDeskOrders>>["orders"][number];

type Where = Awaited<ReturnType<typeof whereOfFilter>>;

async function countByTab(where: Where): Promise<Record<DeskTab, number>> {
  const counted = await Promise.all(
    deskTabs.map(async (tab) => [tab, await db.order.count({ where: { AND: [where, whereOfTab[tab]] } })] as const),
  );
  return Object.fromEntries(counted) as Record<DeskTab, number>;
}

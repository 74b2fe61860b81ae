import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { type DeskFilter, type DeskTab, type OrderSearch, orderSearchOf } from "../desk-filter";
import { closedConfirmations, inShopFulfilments, onTheWayFulfilments, waitingConfirmations } from "../order-status";

/** Each stage of the desk as a condition on the three axes. */
export const whereOfTab: Record<DeskTab, Prisma.OrderWhereInput> = {
  call: { confirmation: { in: [...waitingConfirmations] } },
  ship: { confirmation: "confirmed", fulfilment: { in: [...inShopFulfilments] } },
  way: { confirmation: "confirmed", fulfilment: { in: [...onTheWayFulfilments] } },
  delivered: { confirmation: "confirmed", fulfilment: { in: ["delivered", "exchanged"] } },
  returned: { confirmation: "confirmed", fulfilment: { in: ["returning", "returned", "lost"] } },
  cancelled: { confirmation: { in: [...closedConfirmations] } },
  all: {},
};

const searchLimit = 500;

/** Everything but the tab, so that the counts of all tabs follow the search. */
export async function whereOfFilter(filter: DeskFilter): Promise<Prisma.OrderWhereInput> {
  const search = orderSearchOf(filter.q);
  return {
    ...(filter.wilaya && { wilayaCode: filter.wilaya }),
    ...(filter.mode && { deliveryMode: filter.mode }),
    ...(filter.isFlagged && { flags: { isEmpty: false } }),
    ...(search && { id: { in: await matchingIds(search) } }),
    // Something was typed, but nothing one could look for.
    ...(filter.q.trim() !== "" && !search && { id: { in: [] } }),
  };
}

async function matchingIds(search: OrderSearch): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Order" WHERE ${conditionOf(search)} ORDER BY "createdAt" DESC LIMIT ${searchLimit}`;
  return found.map(({ id }) => id);
}

function conditionOf({ number, digits, words }: OrderSearch): Prisma.Sql {
  if (words.length > 0) return Prisma.join(words.map(wordCondition), " AND ");
  const byNumber = number === null ? [] : [Prisma.sql`number = ${number}`];
  const byPhone = digits === null ? [] : [Prisma.sql`phone LIKE ${`%${digits}%`}`];
  const either = [...byNumber, ...byPhone];
  return either.length > 0 ? Prisma.sql`(${Prisma.join(either, " OR ")})` : Prisma.sql`false`;
}

// The folding of searchKey (lib/text.ts), said in SQL for the stored name. The words hold letters and digits only.
const wordCondition = (word: string): Prisma.Sql => Prisma.sql`
  translate(lower(regexp_replace(normalize("customerName", NFKD), '[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u0640]', '', 'g')),
    'ٱىةگڨڭپڤکی', 'ايهقققبفكي') LIKE ${`%${word}%`}`;

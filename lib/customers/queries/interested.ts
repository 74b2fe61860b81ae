import "server-only";
import { db } from "@/lib/db";

const membersMax = 10_000;
const wants = (keys: readonly string[]) => ({ status: "active", terms: { some: { key: { in: [...keys] } } } });

/** Readers of the letter who had searched one of these words when they subscribed, and agreed that the letter heeds it. */
export const listInterested = (keys: readonly string[]) =>
  db.subscriber.findMany({
    where: wants(keys),
    orderBy: [{ joinedAt: "desc" }, { id: "asc" }],
    take: membersMax,
    select: { id: true, email: true, locale: true },
  });

export const countInterested = (keys: readonly string[]): Promise<number> =>
  db.subscriber.count({ where: wants(keys) });

import "server-only";
import { db } from "@/lib/db";
import { sha256 } from "@/lib/tokens";

const pageSize = 50;

/** The letter's readers, newest first; `after` is the last id of the page before. */
export async function listSubscribers({ status, q = "", after }: { status?: string; q?: string; after?: string }) {
  const known = status === "active" || status === "left" ? { status } : {};
  const rows = await db.subscriber.findMany({
    where: { ...known, ...(q && { email: { startsWith: q.toLowerCase() } }) },
    orderBy: [{ joinedAt: "desc" }, { id: "asc" }],
    ...(isId(after) && { cursor: { id: after }, skip: 1 }),
    take: pageSize + 1,
    select: { id: true, email: true, locale: true, status: true, source: true, joinedAt: true },
  });
  const subscribers = rows.slice(0, pageSize);
  return { subscribers, next: rows.length > pageSize ? (subscribers.at(-1)?.id ?? null) : null };
}

export type SubscriberLine = Awaited<ReturnType<typeof listSubscribers>>["subscribers"][number];

export async function countSubscribers(): Promise<{ active: number; left: number }> {
  const [active, left] = await Promise.all(
    ["active", "left"].map((status) => db.subscriber.count({ where: { status } })),
  );
  return { active: active ?? 0, left: left ?? 0 };
}

/** One reader with every consent given and taken back: what an authority may ask for. */
export async function findSubscriber(id: string) {
  if (!isId(id)) return null;
  const subscriber = await db.subscriber.findUnique({
    where: { id },
    include: { consents: { orderBy: { id: "desc" }, take: 50 } },
  });
  return subscriber && { ...subscriber, consents: subscriber.consents.map((one) => ({ ...one, id: String(one.id) })) };
}

/** Whether the token of a letter belongs to anybody. */
export const isReader = async (token: string): Promise<boolean> =>
  (await db.subscriber.count({ where: { unsubscribeHash: sha256(token) } })) > 0;

const isId = (id: string | undefined): id is string => /^[0-9a-f-]{36}$/.test(id ?? "");

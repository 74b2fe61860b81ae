import "server-only";
import { db } from "@/lib/db";
import { unseal } from "@/lib/seal";
import { mailServer } from "./channels";
import { type MessageStatus, messageStatuses } from "./delivery";
import type { Message } from "./message";

const pageSize = 30;
const select = {
  id: true,
  topic: true,
  kind: true,
  address: true,
  locale: true,
  subject: true,
  status: true,
  failure: true,
  attempts: true,
  createdAt: true,
  settledAt: true,
} as const;

/** Outgoing mail, newest first; `after` is the last id of the page before. */
export async function listMessages({ status, after }: { status?: string; after?: string }) {
  const known = messageStatuses.find((one) => one === status);
  const rows = await db.outgoingMessage.findMany({
    where: { ...(known && { status: known }) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(isId(after) && { cursor: { id: after }, skip: 1 }),
    take: pageSize + 1,
    select,
  });
  const messages = rows.slice(0, pageSize);
  return { messages, next: rows.length > pageSize ? (messages.at(-1)?.id ?? null) : null };
}

export type MessageLine = Awaited<ReturnType<typeof listMessages>>["messages"][number];

/** How many messages stand where, and how many addresses get no marketing. */
export async function countMessages(): Promise<{
  byStatus: Partial<Record<MessageStatus, number>>;
  suppressed: number;
}> {
  const [groups, suppressed] = await Promise.all([
    db.outgoingMessage.groupBy({ by: ["status"], _count: true }),
    db.suppression.count(),
  ]);
  return { byStatus: Object.fromEntries(groups.map(({ status, _count }) => [status, _count])), suppressed };
}

/** One message, with its text as long as this machine still has it: only mail that did not leave is kept. */
export async function findMessage(id: string) {
  if (!isId(id)) return null;
  const [line, local] = await Promise.all([
    db.outgoingMessage.findUnique({ where: { id }, select }),
    db.localMail.findUnique({ where: { id }, select: { sealed: true } }),
  ]);
  const text = local && unseal("local-mail", local.sealed);
  return line && { ...line, kept: text ? (JSON.parse(text) as Message) : null };
}

/** Where mail goes, for the panel. */
export const mailRoute = mailServer;

const isId = (id: string | undefined): id is string => /^[0-9a-f-]{36}$/.test(id ?? "");

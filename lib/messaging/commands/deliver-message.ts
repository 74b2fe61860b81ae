import "server-only";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { unseal } from "@/lib/seal";
import { messageSender } from "../channels";
import { outcomeOf, stepFor } from "../delivery";
import type { Message, MessageKind } from "../message";
import type { MessageSender, SendFailure } from "../message-sender";
import { suppress } from "./suppress";

/** Sends an owed message when it still should be; throws when it must be tried again, so that the queue waits longer each time. */
export async function deliverMessage(id: string, sender: MessageSender = messageSender()): Promise<void> {
  const row = await db.outgoingMessage.findUnique({ where: { id } });
  if (!row) return;
  const kind = row.kind as MessageKind;
  const step = stepFor({
    kind,
    status: row.status,
    attempts: row.attempts,
    isSuppressed: await isSuppressed(row.address),
  });
  if (step === "done") return;
  const message = messageIn(id, row.body);
  if (step !== "send" || !message) return settle(id, step === "send" ? "refused" : step, message ? null : "unreadable");

  // Committed before the call: whoever finds "sending" knows that somebody was cut off in the middle.
  const { count } = await db.outgoingMessage.updateMany({
    where: { id, status: row.status, attempts: row.attempts },
    data: { status: "sending", attempts: { increment: 1 } },
  });
  if (count === 0) return;
  const sent = await sender.send(message);
  if (sent.ok) return settle(id, "sent", null);
  await conclude({ id, kind, address: row.address, attempts: row.attempts + 1, failure: sent.error });
}

type Failed = { id: string; kind: MessageKind; address: string; attempts: number; failure: SendFailure };

async function conclude({ id, kind, address, attempts, failure }: Failed): Promise<void> {
  log.warn("message_not_sent", { id, failure, attempts });
  const outcome = outcomeOf(kind, failure, attempts);
  if (failure === "address_refused") await suppress(db, address, "bounced");
  if (outcome !== "retry") return settle(id, outcome, failure);
  await db.outgoingMessage.update({ where: { id }, data: { status: "waiting", failure } });
  throw new Error(`message ${id} waits: ${failure}`);
}

async function settle(id: string, status: string, failure: string | null): Promise<void> {
  const data = { status, failure, body: null, settledAt: new Date() };
  await db.outgoingMessage.updateMany({ where: { id, settledAt: null }, data });
}

function messageIn(id: string, body: Uint8Array | null): Message | null {
  const text = body && unseal(id, body);
  return text ? (JSON.parse(text) as Message) : null;
}

const isSuppressed = async (address: string): Promise<boolean> =>
  (await db.suppression.count({ where: { address } })) > 0;

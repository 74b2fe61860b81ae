import "server-only";
import { randomUUID } from "node:crypto";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import type { Locale } from "@/lib/locale";
import { seal } from "@/lib/seal";
import { foldAddress, type MailContent, type Message, type MessageKind } from "../message";

export type Owed = {
  /** names the reason: one key, one message, however often it is asked for */
  key: string;
  kind: MessageKind;
  topic: string;
  to: string;
  fromName: string;
  locale: Locale;
  content: MailContent;
  unsubscribeUrl?: string;
};

/** Owes somebody a message, in the transaction of its reason. Compose it before: a transaction waits for nothing. */
export async function oweMessage(
  tx: DbClient,
  { key, kind, topic, to, locale, content, ...rest }: Owed,
): Promise<void> {
  const id = randomUUID();
  const address = foldAddress(to);
  const message: Message = { id, to: address, locale, ...content, ...rest };
  const { count } = await tx.outgoingMessage.createMany({
    data: { id, key, kind, topic, address, locale, subject: content.subject, body: seal(id, JSON.stringify(message)) },
    skipDuplicates: true,
  });
  if (count === 1) await enqueue(tx, [{ name: "send_message", payload: { messageId: id }, key: `message:${id}` }]);
}

import { db } from "@/lib/db";
import type { Message } from "@/lib/messaging/message";
import { unseal } from "@/lib/seal";

/** Mails the shop owes, oldest first, as they will be read. */
export async function owedMails(): Promise<Message[]> {
  const rows = await db.outgoingMessage.findMany({ where: { status: "waiting" }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, body }) => JSON.parse(unseal(id, body ?? new Uint8Array()) ?? "null") as Message);
}

/** The first address in a mail's text. */
export const linkIn = (mail: Message | undefined): string => /https?:\/\/\S+/.exec(mail?.text ?? "")?.[0] ?? "";

import "server-only";
import { db } from "@/lib/db";
import { deliverMessage } from "./commands/deliver-message";

export const sendMessage = ({ messageId }: { messageId: string }): Promise<void> => deliverMessage(messageId);

const daysKept = { messages: 90, localMail: 14 };
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** What was settled long ago is nobody's business any more (law 18-07, article 9: kept no longer than needed). */
export async function sweepMessages(now = new Date()): Promise<void> {
  await db.outgoingMessage.deleteMany({ where: { settledAt: { lt: daysBefore(now, daysKept.messages) } } });
  await db.localMail.deleteMany({ where: { createdAt: { lt: daysBefore(now, daysKept.localMail) } } });
}

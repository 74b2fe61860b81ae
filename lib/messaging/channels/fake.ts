import { fail, ok } from "@/lib/result";
import type { Message } from "../message";
import type { MessageSender, SendFailure } from "../message-sender";

type Fake = MessageSender & { inbox: Map<string, Message>; failWith: SendFailure | null; tries: number };

/** Keeps what it sends in memory, and can be told how to fail; a delivery that is "unknown" has arrived. */
export function fakeSender(): Fake {
  const sender: Fake = {
    name: "fake",
    inbox: new Map(),
    failWith: null,
    tries: 0,
    async send(message) {
      sender.tries++;
      if (sender.failWith === "delivery_unknown" || sender.failWith === null) sender.inbox.set(message.id, message);
      return sender.failWith ? fail(sender.failWith) : ok(null);
    },
  };
  return sender;
}

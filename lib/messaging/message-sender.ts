import type { Result } from "@/lib/result";
import type { Message } from "./message";

/**
 * Why a message did not go: the address does not exist; this text is not wanted; nobody was there (nothing went);
 * the line broke while the text was on its way, so that it may have arrived.
 */
export type SendFailure = "address_refused" | "message_refused" | "sender_unreachable" | "delivery_unknown";

/** Sends this message to this address. The outbox decides how often; a sender only tries. */
export type MessageSender = {
  name: "smtp" | "local" | "fake";
  send(message: Message): Promise<Result<null, SendFailure>>;
};

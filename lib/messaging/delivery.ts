import type { MessageKind } from "./message";
import type { SendFailure } from "./message-sender";

export const messageStatuses = ["waiting", "sending", "sent", "suppressed", "refused", "unknown"] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** Tries before a message counts as refused; the queue waits longer before each, about an hour in all. */
export const maxAttempts = 8;

export type Standing = { kind: MessageKind; status: string; attempts: number; isSuppressed: boolean };

/** What to do with a message whose turn has come. One found "sending" was cut off in the middle, so it may have arrived. */
export function stepFor({
  kind,
  status,
  attempts,
  isSuppressed,
}: Standing): "send" | "suppressed" | "unknown" | "done" {
  if (status !== "waiting" && status !== "sending") return "done";
  if (kind === "marketing" && isSuppressed) return "suppressed";
  if (status === "sending") return mayRepeat(kind, attempts) ? "send" : "unknown";
  return "send";
}

/** After a failed try, the `attempts`-th: again later, or how it ended. */
export function outcomeOf(kind: MessageKind, failure: SendFailure, attempts: number): "retry" | "refused" | "unknown" {
  if (failure === "address_refused" || failure === "message_refused") return "refused";
  if (failure === "delivery_unknown") return mayRepeat(kind, attempts) ? "retry" : "unknown";
  return attempts < maxAttempts ? "retry" : "refused";
}

// An order's mail twice is a nuisance, an order's mail never is a loss; an advertisement twice is what makes people leave.
const mayRepeat = (kind: MessageKind, attempts: number): boolean => kind === "transactional" && attempts < 2;

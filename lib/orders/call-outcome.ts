import { algiersTime, morningOf, nextCallAt } from "./call-schedule";
import { type Confirmation, noAnswerAfter } from "./order-status";

/** What an agent says after a call. */
export const callOutcomes = [
  "confirmed",
  "no_answer",
  "callback",
  "postponed",
  "unreachable",
  "wrong_number",
  "sms_sent",
  "cancelled",
  "duplicate",
  "fake",
  "out_of_stock",
  "new",
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Why an order was cancelled; "unconfirmed" is the shop's own, after days without an answer. */
export const cancelReasons = [
  "changed_mind",
  "price",
  "delivery_price",
  "bought_elsewhere",
  "too_late",
  "other",
] as const;
export type CancelReason = (typeof cancelReasons)[number];

export type CallReport = { outcome: CallOutcome; at?: string | undefined; day?: string | undefined };
export type AfterCall = { confirmation: Confirmation; attempts: number; nextCallAt: Date | null };

/** State, count of attempts and next call after an outcome; null when the time it needs is missing or past. */
export function afterCall(report: CallReport, attempts: number, now: Date): AfterCall | null {
  switch (report.outcome) {
    case "no_answer":
      return { confirmation: noAnswerAfter(attempts + 1), ...missed(attempts, now) };
    case "unreachable":
      return { confirmation: "unreachable", ...missed(attempts, now) };
    case "sms_sent":
      return { confirmation: "sms_sent", attempts, nextCallAt: nextCallAt(attempts, now) };
    case "callback":
      return later("callback", attempts, ahead(algiersTime(report.at ?? ""), now));
    case "postponed":
      return later("postponed", attempts, ahead(morningOf(report.day ?? ""), now));
    case "new":
      return { confirmation: "new", attempts: 0, nextCallAt: now };
    default:
      return { confirmation: report.outcome, attempts: attempts + 1, nextCallAt: null };
  }
}

const missed = (attempts: number, now: Date) => ({ attempts: attempts + 1, nextCallAt: nextCallAt(attempts + 1, now) });

const later = (confirmation: Confirmation, attempts: number, at: Date | null): AfterCall | null =>
  at && { confirmation, attempts: attempts + 1, nextCallAt: at };

const furthestMs = 60 * 24 * 3_600_000;

// A date far away is a slip of the finger: the order would never be called again.
const ahead = (at: Date | null, now: Date): Date | null =>
  at && at > now && at.getTime() - now.getTime() <= furthestMs ? at : null;

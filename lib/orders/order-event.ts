import { z } from "zod";
import { type CancelReason, cancelReasons } from "./call-outcome";
import {
  type Confirmation,
  type Fulfilment,
  isConfirmation,
  isFulfilment,
  isMoneyState,
  type MoneyState,
} from "./order-status";

const eventKinds = [
  "placed",
  "taken",
  "called",
  "confirmed",
  "cancelled",
  "revived",
  "edited",
  "moved",
  "settled",
  "released",
] as const;
type EventKind = (typeof eventKinds)[number] | "other";
type EventReason = CancelReason | "unconfirmed";

/** What the timeline says of an event, each part known and checked: the column holds whatever was once written. */
export type EventFacts = {
  kind: EventKind;
  status: Confirmation | Fulfilment | MoneyState | null;
  reason: EventReason | null;
  nextCallAt: Date | null;
  /** centimes, when an edit changed what is to pay */
  totals: { from: number; to: number } | null;
  note: string;
};

type StoredEvent = { kind: string; data: unknown; actorName?: string | null };

const side = z
  .object({
    confirmation: z.string().optional(),
    fulfilment: z.string().optional(),
    money: z.string().optional(),
    reason: z.string().nullish(),
    nextCallAt: z.coerce.date().nullish(),
    total: z.number().optional(),
  })
  .catch({});
const stored = z
  .object({ before: side, after: side, note: z.string().catch("") })
  .catch({ before: {}, after: {}, note: "" });

export function eventFactsOf(event: StoredEvent): EventFacts {
  const { before, after, note } = stored.parse(event.data);
  const isPriced = before.total !== undefined && after.total !== undefined && before.total !== after.total;
  return {
    kind: kindOf(event),
    status: statusOf(after.confirmation ?? after.fulfilment ?? after.money ?? ""),
    reason: reasonOf(after.reason),
    nextCallAt: after.nextCallAt ?? null,
    totals: isPriced ? { from: before.total ?? 0, to: after.total ?? 0 } : null,
    note,
  };
}

// A buyer who orders alone has no name in the timeline; a name there is the person who took the call.
const kindOf = ({ kind, actorName }: StoredEvent): EventKind =>
  kind === "placed" && actorName ? "taken" : (eventKinds.find((known) => known === kind) ?? "other");

const statusOf = (code: string): EventFacts["status"] =>
  isConfirmation(code) || isFulfilment(code) || isMoneyState(code) ? code : null;

const reasonOf = (code: string | null | undefined): EventReason | null =>
  code === "unconfirmed" ? code : (cancelReasons.find((known) => known === code) ?? null);

/** What the shop knows from the customer. */
export type Confirmation = keyof typeof nextConfirmations;
/** Where the parcel is. */
export type Fulfilment = keyof typeof nextFulfilments;
/** Where the cash is. */
export type MoneyState = keyof typeof nextMoneyStates;
export type OrderAxes = { confirmation: Confirmation; fulfilment: Fulfilment; money: MoneyState };
export type OrderState = { confirmation: Confirmation; fulfilment: Fulfilment };

const closings = ["cancelled", "fake", "duplicate", "out_of_stock"] as const;
const undecided = [
  "no_answer_1",
  "no_answer_2",
  "no_answer_3",
  "unreachable",
  "wrong_number",
  "postponed",
  "callback",
  "sms_sent",
] as const;
const outcomes = [...undecided, "confirmed", ...closings] as const;
const revivals = ["new", "confirmed"] as const;

const nextConfirmations = {
  new: outcomes,
  no_answer_1: outcomes,
  no_answer_2: outcomes,
  no_answer_3: outcomes,
  unreachable: outcomes,
  wrong_number: outcomes,
  postponed: outcomes,
  callback: outcomes,
  sms_sent: outcomes,
  confirmed: closings,
  cancelled: revivals,
  fake: revivals,
  duplicate: revivals,
  out_of_stock: revivals,
} as const;

const onTheRoad = ["delivered", "returning", "lost"] as const;

const nextFulfilments = {
  none: ["packing", "ready"],
  packing: ["ready", "none"],
  ready: ["shipped", "packing"],
  shipped: ["at_desk", "out_for_delivery", "failed_attempt", ...onTheRoad],
  at_desk: ["out_for_delivery", "failed_attempt", ...onTheRoad],
  out_for_delivery: ["at_desk", "failed_attempt", ...onTheRoad],
  failed_attempt: ["at_desk", "out_for_delivery", ...onTheRoad],
  delivered: ["returning", "exchanged"],
  returning: ["returned", "lost"],
  returned: [],
  exchanged: [],
  lost: [],
} as const;

const nextMoneyStates = {
  due: ["cash_collected"],
  cash_collected: ["paid_out", "refunded"],
  paid_out: ["refunded"],
  refunded: [],
} as const;

export const confirmations = Object.keys(nextConfirmations) as Confirmation[];
export const fulfilments = Object.keys(nextFulfilments) as Fulfilment[];
export const moneyStates = Object.keys(nextMoneyStates) as MoneyState[];

/** Neither accepted nor closed: somebody still has to reach the customer. */
export const waitingConfirmations: readonly Confirmation[] = ["new", ...undecided];
export const closedConfirmations: readonly Confirmation[] = closings;
/** The parcel is still in the shop, so the order can be changed or cancelled. */
export const inShopFulfilments: readonly Fulfilment[] = ["none", "packing", "ready"];
export const onTheWayFulfilments: readonly Fulfilment[] = ["shipped", "at_desk", "out_for_delivery", "failed_attempt"];
const endedFulfilments: readonly Fulfilment[] = ["delivered", "returned", "exchanged", "lost"];

const includes = <T>(list: readonly T[], item: T): boolean => list.includes(item);

/** The three texts of a stored order as what they are: only this domain writes them, with these words. */
export const axesOf = (row: { confirmation: string; fulfilment: string; money: string }): OrderAxes => ({
  confirmation: row.confirmation as Confirmation,
  fulfilment: row.fulfilment as Fulfilment,
  money: row.money as MoneyState,
});

/** For texts that come from elsewhere. */
export const isConfirmation = (text: string): text is Confirmation => Object.hasOwn(nextConfirmations, text);
export const isFulfilment = (text: string): text is Fulfilment => Object.hasOwn(nextFulfilments, text);
export const isMoneyState = (text: string): text is MoneyState => Object.hasOwn(nextMoneyStates, text);

export const canBecome = (from: Confirmation, to: Confirmation): boolean => includes(nextConfirmations[from], to);
export const canMove = (from: Fulfilment, to: Fulfilment): boolean => includes(nextFulfilments[from], to);
export const canSettle = (from: MoneyState, to: MoneyState): boolean => includes(nextMoneyStates[from], to);
export const movesFrom = (from: Fulfilment): readonly Fulfilment[] => nextFulfilments[from];

export const isWaiting = (confirmation: Confirmation): boolean => includes(waitingConfirmations, confirmation);
export const isClosed = (confirmation: Confirmation): boolean => includes(closedConfirmations, confirmation);

/** Somebody still has work with it; counts towards the open orders of a phone. */
export const isOpen = (state: OrderState): boolean =>
  !isClosed(state.confirmation) && !includes(endedFulfilments, state.fulfilment);

/** Lines, address and price follow the customer's wish until the carrier has the parcel. */
export const isEditable = (state: OrderState): boolean =>
  !isClosed(state.confirmation) && includes(inShopFulfilments, state.fulfilment);

export const canBeCancelled = isEditable;

/** A closed order or a parcel that came back was never paid for, so its units return to the shelf. */
export const releasesStock = (status: Confirmation | Fulfilment): boolean =>
  status === "returned" || closedConfirmations.some((closed) => closed === status);

/** The third missed call and those after it share one label. */
export function noAnswerAfter(attempts: number): Confirmation {
  if (attempts <= 1) return "no_answer_1";
  return attempts === 2 ? "no_answer_2" : "no_answer_3";
}

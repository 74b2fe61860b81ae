/** What came back from a place, as far as it is counted; money in centimes. */
export type BoardCounts = { visits: number; orders: number; delivered: number; open: number; revenue: number };

export const nothingCame: BoardCounts = { visits: 0, orders: 0, delivered: 0, open: 0, revenue: 0 };

/** Centimes that one delivered order cost; null while there is none to divide by. */
export const costPerDelivered = (cost: number, { delivered }: BoardCounts): number | null =>
  delivered > 0 ? Math.round(cost / delivered) : null;

/** What can honestly be said: "nothing" came, visitors but no order, orders of which none is delivered "yet" or of which none will be, or "sales". */
export function verdictOf({ visits, orders, delivered, open }: BoardCounts): BoardVerdict {
  if (delivered > 0) return "sales";
  if (orders > 0) return open > 0 ? "yet" : "none";
  return visits > 0 ? "visits" : "nothing";
}
export type BoardVerdict = "nothing" | "visits" | "yet" | "none" | "sales";

export type BoardSpan = { startsOn: Date | null; endsOn: Date | null };

/** Days are Algerian, as midnight UTC; both ends belong to it. */
export function boardState({ startsOn, endsOn }: BoardSpan, today: Date): "planned" | "running" | "ended" {
  if (startsOn && startsOn > today) return "planned";
  return endsOn && endsOn < today ? "ended" : "running";
}

type Rate = { wilayaCode: string; home: number | null; desk: number | null; daysMin: number; daysMax: number };
type Raise = { amount: number; modes: "both" | "home" | "desk"; from: number | null };

const isSame = (a: Rate, b: Rate): boolean =>
  a.home === b.home && a.desk === b.desk && a.daysMin === b.daysMin && a.daysMax === b.daysMax;

/** The rates that would change, as they are and as they are asked to be. */
export function changedRates(current: Rate[], asked: Rate[]): { before: Rate[]; after: Rate[] } {
  const known = new Map(current.map((rate) => [rate.wilayaCode, rate]));
  const after = asked.filter((rate) => {
    const now = known.get(rate.wilayaCode);
    return !now || !isSame(now, rate);
  });
  return { before: after.flatMap(({ wilayaCode }) => known.get(wilayaCode) ?? []), after };
}

/** Each rate with `amount` centimes added (never below zero); `from` limits it to those that cost this at home now. */
export function raisedRates<R extends Rate>(rates: R[], { amount, modes, from }: Raise): R[] {
  const raised = (price: number | null, isMeant: boolean) =>
    price === null || !isMeant ? price : Math.max(0, price + amount);
  return rates
    .filter((rate) => from === null || rate.home === from)
    .map((rate) => ({ ...rate, home: raised(rate.home, modes !== "desk"), desk: raised(rate.desk, modes !== "home") }));
}

/** The different prices at home, rising: what a carrier calls zones. */
export const homePrices = (rates: { home: number | null }[]): number[] =>
  [...new Set(rates.flatMap(({ home }) => home ?? []))].sort((a, b) => a - b);

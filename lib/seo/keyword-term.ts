import type { Locale } from "@/lib/locale";

/** A term of the shop's own search log: the last 30 days beside the 30 before, and what was imported of it. */
export type Term = {
  locale: Locale;
  key: string;
  text: string;
  searches: number;
  before: number;
  visitors: number;
  /** searches that found nothing as typed */
  misses: number;
  /** results that were opened */
  opens: number;
  /** products found the last time */
  results: number;
  /** whether a product's name or a page's focus keyword says it */
  isAnswered: boolean;
  isPlanned: boolean;
  metric: Metric | null;
};
/** The latest month of each source; costs in centimes per click. */
export type Metric = {
  impressions: number;
  clicks: number;
  volume: number | null;
  cpcLow: number | null;
  cpcHigh: number | null;
};

export const termFilters = ["all", "missed", "rising", "unanswered", "planned"] as const;
export type TermFilter = (typeof termFilters)[number];

const searchesMin = 5;

/** Growth over the 30 days before, in percent; null for a term that is new. */
export const growthOf = ({ searches, before }: Pick<Term, "searches" | "before">): number | null =>
  before === 0 ? null : Math.round(((searches - before) / before) * 100);

/** Half of its searchers or more found nothing as typed. */
export const isMissed = ({ searches, misses }: Pick<Term, "searches" | "misses">): boolean =>
  searches > 0 && misses * 2 >= searches;

/** Asked for often enough to be no accident, and at least half as often again as before. */
export const isRising = ({ searches, before }: Pick<Term, "searches" | "before">): boolean =>
  searches >= searchesMin && searches >= before * 1.5;

const keeps: Record<TermFilter, (term: Term) => boolean> = {
  all: () => true,
  missed: isMissed,
  rising: isRising,
  unanswered: ({ isAnswered, searches }) => !isAnswered && searches >= searchesMin,
  planned: ({ isPlanned }) => isPlanned,
};

/** Terms a filter keeps, the most wanted first: our own searches and a tenth of what search engines tell. */
export const chosenTerms = (terms: readonly Term[], filter: TermFilter): Term[] =>
  terms.filter(keeps[filter]).sort((a, b) => demandOf(b) - demandOf(a) || a.key.localeCompare(b.key));

/** Searches a month, ours and a tenth of the rest: that many of those who search elsewhere could come. */
export const demandOf = ({ searches, metric }: Pick<Term, "searches" | "metric">): number =>
  searches + Math.round((metric?.volume ?? metric?.impressions ?? 0) / 10);

// Of a hundred who see an advertisement beside their search, about three open it.
const clickRate = 0.03;

/** What advertising on a term for a month would cost, in centimes; null without imported costs. */
export function monthlyCost(metric: Metric | null): { clicks: number; low: number; high: number } | null {
  const { volume, cpcLow, cpcHigh } = metric ?? { volume: null, cpcLow: null, cpcHigh: null };
  if (volume === null || (cpcLow === null && cpcHigh === null)) return null;
  const clicks = Math.round(volume * clickRate);
  const [low, high] = [cpcLow ?? cpcHigh ?? 0, cpcHigh ?? cpcLow ?? 0];
  return { clicks, low: clicks * low, high: clicks * high };
}

export type PlanSum = {
  /** our own searches of thirty days, and searches a month elsewhere as far as they were imported */
  searches: number;
  volume: number;
  clicks: number;
  /** centimes a month */
  low: number;
  high: number;
  /** terms without an imported price, which the cost leaves out */
  unpriced: number;
};

/** What working on all these terms is about: how often they are searched, and what advertising on them for a month would cost. */
export function planSum(terms: readonly Pick<Term, "searches" | "metric">[]): PlanSum {
  const costs = terms.flatMap(({ metric }) => monthlyCost(metric) ?? []);
  const sum = (of: (cost: { clicks: number; low: number; high: number }) => number) =>
    costs.reduce((total, cost) => total + of(cost), 0);
  return {
    searches: terms.reduce((total, term) => total + term.searches, 0),
    volume: terms.reduce((total, { metric }) => total + (metric?.volume ?? 0), 0),
    ...{ clicks: sum((cost) => cost.clicks), low: sum((cost) => cost.low), high: sum((cost) => cost.high) },
    unpriced: terms.length - costs.length,
  };
}

import { type Synonyms, synonymsIn } from "@/lib/search/synonyms";
import { groupKeyOf } from "@/lib/search/term-group";

/** A counted term of the search log. */
export type CountedTerm = {
  locale: string;
  key: string;
  text: string;
  searches: number;
  /** people, each once in seven days as far as their browsers tell */
  searchers: number;
  /** products found the last time */
  results: number;
};
/** All spellings of one wish. */
export type IntentGroup = {
  group: string;
  terms: CountedTerm[];
  searches: number;
  searchers: number;
  results: number;
};
export type Intent = IntentGroup & {
  /** orders of whatever kind that followed within seven days */
  orders: number;
  /** orders that hold what was searched */
  bought: number;
  /** people who searched it and did not buy it */
  unbought: number;
  /** centimes; null when it cannot be said honestly */
  missed: { low: number; high: number; buyers: number } | null;
};

export const intentFilters = ["all", "shelf", "offer"] as const;
export type IntentFilter = (typeof intentFilters)[number];

/** The spellings of each wish together, the most searched first; `own`: the merchant's groups of synonyms. */
export function groupTerms(terms: readonly CountedTerm[], own: readonly (readonly string[])[] = []): IntentGroup[] {
  const synonyms: Synonyms = synonymsIn(own);
  const groups = new Map<string, CountedTerm[]>();
  for (const term of terms) {
    const group = groupKeyOf(term.key, synonyms);
    groups.set(group, [...(groups.get(group) ?? []), term]);
  }
  return [...groups].map(([group, members]) => groupOf(group, members)).sort((a, b) => b.searchers - a.searchers);
}

function groupOf(group: string, members: CountedTerm[]): IntentGroup {
  const sum = (of: (term: CountedTerm) => number) => members.reduce((total, term) => total + of(term), 0);
  return {
    group,
    terms: members.toSorted((a, b) => b.searches - a.searches),
    searches: sum(({ searches }) => searches),
    searchers: sum(({ searchers }) => searchers),
    results: Math.max(...members.map(({ results }) => results)),
  };
}

type Counts = { orders: number; bought: number };

/** A group with what followed. A cookie that outlived its count may tell of more buyers than people: then nobody is left. */
export const intentOf = (group: IntentGroup, { orders, bought }: Counts): Intent => ({
  ...group,
  orders,
  bought,
  unbought: Math.max(0, group.searchers - bought),
  missed: null,
});

// Below these an average of the shop is an accident.
const boughtMin = 10;
const searchersMin = 100;

/** Of a hundred people who search what the shop has, how many buy it (0 to 1); null when too few have searched or bought. */
export function usualShare(intents: readonly Intent[]): number | null {
  const found = intents.filter(({ results }) => results > 0);
  const bought = found.reduce((total, intent) => total + intent.bought, 0);
  const searchers = found.reduce((total, intent) => total + intent.searchers, 0);
  return bought >= boughtMin && searchers >= searchersMin ? Math.min(1, bought / searchers) : null;
}

export type Prices = { low: number; high: number } | null;

/** What is missed in a month if these people bought as often as others do, between the cheaper and the dearer of what they are shown. */
export function missedOf({ searchers, bought }: Intent, share: number | null, prices: Prices): Intent["missed"] {
  if (share === null || prices === null) return null;
  const buyers = Math.floor(searchers * share) - bought;
  return buyers > 0 ? { buyers, low: buyers * prices.low, high: buyers * prices.high } : null;
}

const keeps: Record<IntentFilter, (intent: Intent) => boolean> = {
  all: () => true,
  shelf: ({ results }) => results === 0,
  offer: ({ results }) => results > 0,
};

/** Wishes a filter keeps, the most often unanswered first. */
export const chosenIntents = (intents: readonly Intent[], filter: IntentFilter): Intent[] =>
  intents.filter(keeps[filter]).sort((a, b) => b.unbought - a.unbought || a.group.localeCompare(b.group));

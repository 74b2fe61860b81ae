import "server-only";
import { db } from "@/lib/db";
import { countTermOrders } from "@/lib/orders/queries/term-orders";
import { exactMatches } from "@/lib/search/queries/matches";
import { listSynonyms } from "@/lib/search/queries/own-synonyms";
import { algerianDay } from "@/lib/search/search-note";
import { synonymsIn } from "@/lib/search/synonyms";
import { wordFormsOf } from "@/lib/search/word-forms";
import { Prisma } from "@/prisma/client/client";
import { type CountedTerm, groupTerms, type Intent, intentOf, missedOf, type Prices, usualShare } from "../intent";

const termsMax = 400;
const groupsMax = 60;
/** Days a report looks back. */
export const intentDays = 30;
export const intentsSince = (now: Date): Date => new Date(now.getTime() - intentDays * 86_400_000);

/** What people wanted in the last 30 days, and what became of it; `share`: how many of a hundred buy what they search, as 0 to 1. */
export async function listIntents(now = new Date()): Promise<{ intents: Intent[]; share: number | null }> {
  const [terms, synonyms] = await Promise.all([countedTerms(now), listSynonyms()]);
  const own = synonyms.map(({ words }) => words);
  const groups = groupTerms(terms, own).slice(0, groupsMax);
  const members = groups.flatMap(({ group, terms: spellings }) => spellings.map(({ key }) => ({ group, key })));
  const followed = await countTermOrders(
    [...new Map(members.map((one) => [one.key, one])).values()],
    intentsSince(now),
  );
  const counts = new Map(followed.map(({ group, ...rest }) => [group, rest]));
  const intents = groups.map((group) => intentOf(group, counts.get(group.group) ?? { orders: 0, bought: 0 }));
  const share = usualShare(intents);
  if (share === null) return { intents, share };
  const prices = await pricesOf(intents, own);
  const missed = (intent: Intent) => missedOf(intent, share, prices.get(intent.group) ?? null);
  return { intents: intents.map((intent) => ({ ...intent, missed: missed(intent) })), share };
}

const countedTerms = (now: Date) =>
  db.$queryRaw<CountedTerm[]>`
    SELECT locale, key, (array_agg(text ORDER BY day DESC))[1] AS text, sum(searches)::int AS searches,
      sum(newcomers)::int AS searchers, (array_agg(results ORDER BY day DESC))[1] AS results
    FROM "SearchDay" WHERE day > ${algerianDay(now)}::date - ${intentDays}::int
    GROUP BY locale, key ORDER BY 5 DESC, key LIMIT ${termsMax}`;

// A quarter of what is shown is cheaper than the low price, a quarter dearer than the high one.
async function pricesOf(intents: readonly Intent[], own: string[][]): Promise<Map<string, Prices>> {
  const synonyms = synonymsIn(own);
  const asked = intents.flatMap(({ group, terms, results }) => {
    const words = wordFormsOf(terms[0]?.key ?? "", synonyms);
    return results > 0 && words.length > 0 ? [{ group, words }] : [];
  });
  if (asked.length === 0) return new Map();
  const parts = asked.map(
    ({ group, words }) => Prisma.sql`
      SELECT ${group} AS "group", percentile_disc(0.25) WITHIN GROUP (ORDER BY p."priceFrom")::int AS low,
        percentile_disc(0.75) WITHIN GROUP (ORDER BY p."priceFrom")::int AS high
      FROM (${exactMatches(words)}) m JOIN "Product" p ON p.id = m.id AND p.status = 'published'`,
  );
  const rows = await db.$queryRaw<{ group: string; low: number | null; high: number | null }[]>`
    ${Prisma.join(parts, " UNION ALL ")}`;
  return new Map(rows.map(({ group, low, high }) => [group, low !== null && high !== null ? { low, high } : null]));
}

import "server-only";
import { emptyListing } from "@/lib/catalog/listing";
import { db } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/locale";
import { searchProducts } from "@/lib/search/queries/search-products";
import { algerianDay } from "@/lib/search/search-note";
import { trigramKey } from "@/lib/search/trigram-key";
import { withoutArticle } from "@/lib/search/word-forms";
import { holdsKeyword } from "../focus-match";
import type { Metric, Term } from "../keyword-term";

const termsMax = 300;
type Row = Omit<Term, "isAnswered" | "isPlanned" | "metric">;

/** The most searched terms of the last 60 days with all that is known of them; `planned` ones always. */
export async function listTerms(locale: Locale | null, now = new Date()): Promise<Term[]> {
  const today = algerianDay(now);
  const plan = await db.keywordPlan.findMany({ take: termsMax, select: { key: true, text: true, locale: true } });
  const rows = await db.$queryRaw<Row[]>`
    SELECT locale, key, (array_agg(text ORDER BY day DESC))[1] AS text,
      coalesce(sum(searches) FILTER (WHERE day > ${today}::date - 30), 0)::int AS searches,
      coalesce(sum(searches) FILTER (WHERE day <= ${today}::date - 30), 0)::int AS before,
      coalesce(sum(visitors) FILTER (WHERE day > ${today}::date - 30), 0)::int AS visitors,
      coalesce(sum(misses) FILTER (WHERE day > ${today}::date - 30), 0)::int AS misses,
      coalesce(sum(opens) FILTER (WHERE day > ${today}::date - 30), 0)::int AS opens,
      (array_agg(results ORDER BY day DESC))[1] AS results
    FROM "SearchDay" WHERE day > ${today}::date - 60 AND (${locale}::text IS NULL OR locale = ${locale})
    GROUP BY locale, key ORDER BY 4 DESC, 5 DESC, key LIMIT ${termsMax}`;
  const searched = new Set(rows.map(({ key }) => key));
  const unsearched = plan.filter((item) => !searched.has(item.key) && (locale === null || item.locale === locale));
  const all = [...rows, ...unsearched.flatMap(quietTerm)].filter((row) => isLocale(row.locale));
  const keys = [...new Set(all.map(({ key }) => key))];
  const [metrics, answered] = await Promise.all([metricsOf(keys), answeredOf(keys)]);
  const planned = new Set(plan.map(({ key }) => key));
  return all.map((row) => ({
    ...row,
    isAnswered: answered.has(row.key),
    isPlanned: planned.has(row.key),
    metric: metrics.get(row.key) ?? null,
  }));
}

const quietTerm = ({ key, text, locale }: { key: string; text: string; locale: string }): Row[] =>
  isLocale(locale) ? [{ key, text, locale, searches: 0, before: 0, visitors: 0, misses: 0, opens: 0, results: 0 }] : [];

async function metricsOf(keys: string[]): Promise<Map<string, Metric>> {
  const rows = await db.keywordMetric.findMany({
    where: { key: { in: keys } },
    orderBy: { month: "desc" },
    distinct: ["source", "key"],
  });
  const found = new Map<string, Metric>();
  for (const row of rows) {
    const known = found.get(row.key) ?? { impressions: 0, clicks: 0, volume: null, cpcLow: null, cpcHigh: null };
    const { impressions, clicks, volume, cpcLow, cpcHigh } = row;
    found.set(
      row.key,
      row.source === "search_console" ? { ...known, impressions, clicks } : { ...known, volume, cpcLow, cpcHigh },
    );
  }
  return found;
}

// Terms that a product's name or a page's focus keyword says, word for word, with the article or without it.
async function answeredOf(keys: string[]): Promise<Set<string>> {
  const asked = keys.map((key) => ({
    key,
    like: likeOf(key),
    bare: likeOf(key.split(" ").map(withoutArticle).join(" ")),
  }));
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT a.key FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS a(key text, "like" text, bare text)
    WHERE EXISTS (SELECT 1 FROM "FocusKeyword" f WHERE f.key = a.key)
      OR EXISTS (SELECT 1 FROM "ProductSearch" s WHERE s."titleKey" LIKE a.like OR s."titleKey" LIKE a.bare)`;
  return new Set(rows.map(({ key }) => key));
}

const likeOf = (key: string): string => `% ${trigramKey(key)}%`;

// Letters in the middle of another word are none of the term ("or" in "portable"): more are read than shown.
const [relatedRead, relatedShown] = [80, 8];

/** Searches per day of the last 60 days, and longer terms that hold this one. */
export async function findTerm(locale: Locale, key: string, now = new Date()) {
  const today = algerianDay(now);
  const [days, related] = await Promise.all([
    db.$queryRaw<{ day: Date; searches: number }[]>`
      SELECT d::date AS day, coalesce(s.searches, 0) AS searches
      FROM generate_series(${today}::date - 59, ${today}::date, interval '1 day') d
      LEFT JOIN "SearchDay" s ON s.day = d::date AND s.locale = ${locale} AND s.key = ${key} ORDER BY 1`,
    db.$queryRaw<{ key: string; text: string }[]>`
      SELECT key, max(text) AS text FROM "SearchDay"
      WHERE locale = ${locale} AND day > ${today}::date - 60 AND key <> ${key} AND position(${key} IN key) > 0
      GROUP BY key ORDER BY sum(searches) DESC, key LIMIT ${relatedRead}`,
  ]);
  const longer = related.filter((other) => holdsKeyword(other.key, key)).slice(0, relatedShown);
  return { days, related: longer.map(({ text }) => text) };
}

/** All searches by month, for the head of the page. */
export const monthlySearches = (now = new Date()) =>
  db.$queryRaw<{ month: Date; searches: number }[]>`
    SELECT date_trunc('month', day)::date AS month, sum(searches)::int AS searches FROM "SearchDay"
    WHERE day > ${algerianDay(now)}::date - 365 GROUP BY 1 ORDER BY 1`;

/** What search shows for a term today: the first products, and the word it was probably meant as. */
export async function productsFor(locale: Locale, term: string) {
  const found = await searchProducts(locale, term, emptyListing);
  const cards = (found?.products ?? []).slice(0, 4).map(({ id, title, slug }) => ({ id, title, slug }));
  return { cards, meant: found?.meant ?? null, isClosest: found?.isClosest ?? false };
}

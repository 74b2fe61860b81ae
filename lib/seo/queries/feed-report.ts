import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import { ownRange } from "@/lib/gtin";
import type { Locale } from "@/lib/locale";
import { Prisma } from "@/prisma/client/client";
import {
  type FeedProblem,
  type FeedReport,
  type FeedVisit,
  feedProblems,
  type ProblemCounts,
  problemToShow,
} from "../feed-report";
import type { FeedChannel, FeedReader } from "../feeds/channel";

const shownMax = 25;
// Meta and TikTok refuse pictures below 500 pixels; Google cuts titles after 150 letters.
const limits = { pictureWidth: 500, titleLetters: 150 };

/** How many products have which problem, and the first of those with `asked`; two statements, kept until the catalogue changes: over 50,000 products they take seconds. */
export const feedReport = cachedRead(readReport, ["feed-report"], { tags: [cacheTags.catalog], revalidate: 3600 });

async function readReport(locale: Locale, asked: string): Promise<FeedReport & { problem: FeedProblem | null }> {
  const [row] = await db.$queryRaw<(Pick<FeedReport, "products" | "items"> & { counts: Partial<ProblemCounts> })[]>`
    WITH judged AS (${judged})
    SELECT (SELECT count(*)::int FROM "Product" WHERE status = 'published') AS products,
      (SELECT count(*)::int FROM "Variant" v JOIN "Product" p ON p.id = v."productId" AND p.status = 'published' WHERE v."isActive") AS items,
      (SELECT coalesce(jsonb_object_agg(problem, n), '{}') FROM (SELECT problem, count(*) AS n FROM judged GROUP BY 1) c) AS counts`;
  const counts = Object.fromEntries(feedProblems.map((name) => [name, row?.counts[name] ?? 0])) as ProblemCounts;
  const problem = problemToShow(counts, asked);
  const shown = problem ? await firstWith(problem, locale) : [];
  return { products: row?.products ?? 0, items: row?.items ?? 0, counts, problem, shown };
}

const firstWith = (problem: FeedProblem, locale: Locale) => db.$queryRaw<FeedReport["shown"]>`
  WITH judged AS (${judged})
  SELECT j.id, coalesce(t.title, o.title, '') AS title FROM judged j
  LEFT JOIN "ProductTranslation" t ON t."productId" = j.id AND t.locale = ${locale}
  LEFT JOIN "ProductTranslation" o ON o."productId" = j.id AND o.locale <> ${locale}
  WHERE j.problem = ${problem} ORDER BY j.id LIMIT ${shownMax}`;

// The number of a shelf is its own or that of one above it.
const judged = Prisma.sql`
  WITH RECURSIVE shelf AS (
    SELECT id, "googleCategory" IS NOT NULL AS mapped FROM "Category" WHERE "parentId" IS NULL
    UNION ALL SELECT c.id, s.mapped OR c."googleCategory" IS NOT NULL FROM "Category" c JOIN shelf s ON c."parentId" = s.id
  )
  SELECT p.id, x.problem FROM "Product" p
  JOIN shelf ON shelf.id = p."categoryId"
  CROSS JOIN LATERAL (
    SELECT count(*) AS languages, coalesce(bool_or(description = ''), true) AS wordless, coalesce(max(char_length(title)), 0) AS letters
    FROM "ProductTranslation" WHERE "productId" = p.id
  ) words
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(longest), 0) AS letters FROM (
      SELECT max(greatest(char_length(v."nameAr"), char_length(v."nameFr"))) + 2 AS longest
      FROM "Option" o JOIN "OptionValue" v ON v."optionId" = o.id WHERE o."productId" = p.id GROUP BY o.id
    ) chosen
  ) labels
  LEFT JOIN LATERAL (
    SELECT m.width FROM "ProductImage" i JOIN "Media" m ON m.id = i."mediaId" WHERE i."productId" = p.id ORDER BY i.position LIMIT 1
  ) picture ON true
  CROSS JOIN LATERAL unnest(array_remove(ARRAY[
    CASE WHEN words.languages < 2 THEN 'no_language' END,
    CASE WHEN picture.width IS NULL THEN 'no_picture' END,
    CASE WHEN picture.width < ${limits.pictureWidth}::int THEN 'small_picture' END,
    CASE WHEN words.wordless THEN 'no_description' END,
    CASE WHEN words.letters + labels.letters > ${limits.titleLetters}::int THEN 'long_title' END,
    CASE WHEN p.brand = '' THEN 'no_brand' END,
    CASE WHEN p.mpn = '' AND EXISTS (
      SELECT 1 FROM "Variant" WHERE "productId" = p.id AND "isActive" AND (gtin = '' OR gtin ~ ${ownRange.source})
    ) THEN 'no_code' END,
    CASE WHEN NOT shelf.mapped THEN 'no_google_category' END
  ], NULL)) AS x(problem)
  WHERE p.status = 'published'`;

/** Who fetched which feed, the latest first. */
export async function listFeedVisits(): Promise<FeedVisit[]> {
  const rows = await db.feedVisit.findMany({ orderBy: { lastAt: "desc" }, take: 20 });
  return rows.map((row) => ({ ...row, channel: row.channel as FeedChannel, reader: row.reader as FeedReader }));
}

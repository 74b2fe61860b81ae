import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { trigramKey } from "../trigram-key";
import type { WordForms } from "../word-forms";

/** Products that carry every word, in any of its forms, at the beginning of a word: (id, rank), titles before the rest. */
export const exactMatches = (words: readonly WordForms[]): Prisma.Sql => Prisma.sql`
  SELECT s."productId" AS id, (${Prisma.join(words.map(rankOf), " + ")}) AS rank
  FROM "ProductSearch" s WHERE ${Prisma.join(words.map(isCarried), " AND ")}`;

/** Products that carry as many of the words as any product does. */
export const looseMatches = (words: readonly WordForms[]): Prisma.Sql => Prisma.sql`
  SELECT id, rank FROM (
    SELECT s."productId" AS id, (${Prisma.join(words.map(rankOf), " + ")}) AS rank,
      (${Prisma.join(
        words.map((word) => Prisma.sql`CASE WHEN ${isCarried(word)} THEN 1 ELSE 0 END`),
        " + ",
      )}) AS carried, max(${Prisma.join(
        words.map((word) => Prisma.sql`CASE WHEN ${isCarried(word)} THEN 1 ELSE 0 END`),
        " + ",
      )}) OVER () AS most
    FROM "ProductSearch" s WHERE ${Prisma.join(words.map(isCarried), " OR ")}
  ) near WHERE carried = most`;

// One regular expression per word: the trigram index answers it in one scan, a dozen LIKEs take a dozen.
const beginsWithAny = (forms: readonly string[]): string => ` (${forms.map(trigramKey).join("|")})`;
const begins = (form: string): string => `% ${trigramKey(form)}%`;

const isCarried = ({ word, others }: WordForms): Prisma.Sql =>
  Prisma.sql`s."bodyKey" ~ ${beginsWithAny([word, ...others])}`;

const rankOf = ({ word, others }: WordForms): Prisma.Sql => Prisma.sql`CASE
  WHEN s."titleKey" LIKE ${`% ${trigramKey(word)} %`} THEN 8
  WHEN s."titleKey" LIKE ${begins(word)} THEN 6
  WHEN ${others.length > 0} AND s."titleKey" ~ ${beginsWithAny(others)} THEN 4
  WHEN s."bodyKey" LIKE ${begins(word)} THEN 2 ELSE 1 END`;

/** Words of titles that look like any of these, by trigrams; all in trigram letters. */
// The threshold holds for this statement alone, and being a one-time filter it is set before the index is read.
export async function listNearWords(words: readonly string[]): Promise<string[]> {
  const typed = words.map(trigramKey);
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT DISTINCT near.word FROM unnest(${typed}::text[]) AS t(typed) CROSS JOIN LATERAL (
      SELECT DISTINCT w.word, similarity(t.typed, w.word) AS likeness
      FROM "ProductSearch" s, unnest(string_to_array(s."titleKey", ' ')) AS w(word)
      WHERE (SELECT set_config('pg_trgm.word_similarity_threshold', '0.3', true)) IS NOT NULL
        AND t.typed <% s."titleKey" AND length(w.word) > 1 AND similarity(t.typed, w.word) > 0.15
      ORDER BY likeness DESC LIMIT 30
    ) near`;
  return rows.map(({ word }) => word);
}

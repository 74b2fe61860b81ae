import "server-only";
import { Prisma } from "@/prisma/client/client";
import type { WordForms } from "../word-forms";

/** Products that carry every word, in any of its forms, at the beginning of a word: (id, rank), titles before the rest. */
export const exactMatches = (words: readonly WordForms[]): Prisma.Sql => Prisma.sql`
  SELECT s."productId" AS id, (${Prisma.join(words.map(rankOf), " + ")}) AS rank
  FROM "ProductSearch" s WHERE ${Prisma.join(words.map(isCarried), " AND ")}`;

const begins = (word: string): string => `% ${word}%`;

const isCarried = ({ word, others }: WordForms): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    [word, ...others].map((form) => Prisma.sql`s."bodyKey" LIKE ${begins(form)}`),
    " OR ",
  )})`;

const rankOf = ({ word, others }: WordForms): Prisma.Sql => Prisma.sql`CASE
  WHEN s."titleKey" LIKE ${`% ${word} %`} THEN 8
  WHEN s."titleKey" LIKE ${begins(word)} THEN 6
  WHEN s."titleKey" LIKE ANY(${others.map(begins)}::text[]) THEN 4
  WHEN s."bodyKey" LIKE ${begins(word)} THEN 2 ELSE 1 END`;

/** Products whose words look like the typed ones, by trigrams; only those nearly as close as the closest. */
// The threshold holds for this statement alone, and being a one-time filter it is set before the index is read.
export const closeMatches = (words: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT id, round(likeness * 100)::int AS rank FROM (
    SELECT id, likeness, max(likeness) OVER () AS best FROM (
      SELECT s."productId" AS id, (${Prisma.join(words.map(likenessTo), " + ")}) AS likeness FROM "ProductSearch" s
      WHERE (SELECT set_config('pg_trgm.word_similarity_threshold', '0.4', true)) IS NOT NULL
        AND (${Prisma.join(
          words.map((word) => Prisma.sql`${word} <% s."bodyKey"`),
          " OR ",
        )})
    ) near
  ) ranked WHERE likeness >= 0.8 * best`;

const likenessTo = (word: string): Prisma.Sql => Prisma.sql`word_similarity(${word}, s."bodyKey")`;

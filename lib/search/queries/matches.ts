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

/** For each of these the thirty words of titles most like it, by trigrams; all in trigram letters. */
export async function listNearWords(words: readonly string[]): Promise<string[]> {
  const typed = words.map(trigramKey);
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT DISTINCT near.word FROM unnest(${typed}::text[]) AS t(typed) CROSS JOIN LATERAL (
      SELECT word FROM "TitleWord" ORDER BY word <-> t.typed LIMIT 30
    ) near`;
  return rows.map(({ word }) => word);
}

import { db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";

/** What people paste and programs throw into a field (reliability.md B1 to B5, S12, S13). */
export const badValues: [string, unknown][] = [
  ["nothing", ""],
  ["10^6 characters", "ب".repeat(1_000_000)],
  ["10^4 characters", "ب".repeat(10_000)],
  ["a NUL", "a\u0000b"],
  ["a lone surrogate", "a\ud800b"],
  ["bidi overrides", "\u202e\u2066gnirts\u2069\u200b"],
  ["markup", "</script><img src=x onerror=alert(1)>"],
  ["SQL", '1\'; DROP TABLE "Order"; --'],
  ["somebody else's id", "999999"],
  ["a negative number", "-1"],
  ["beyond any integer", "1e309"],
  ["a fraction", "0.30000000000000004"],
  ["an address elsewhere", "//evil.example/%0d%0aSet-Cookie:a=b"],
  ["null", null],
  ["true", true],
  ["a list", ["1", "2"]],
  ["a list of 10^4", Array.from({ length: 10_000 }, () => "1")],
  ["an object", { $gt: "", constructor: { prototype: {} } }],
];

/** The same, as far as a plain form can carry it. */
export const badTexts = badValues.filter((entry): entry is [string, string] => typeof entry[1] === "string");

type Table = { name: string };
// What counts attempts grows with every attempt.
const counters = ["rate_limiter_records", "RateLimit", "_prisma_migrations"];

/** How many rows each table has. */
export async function rowCounts(): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<Table[]>`
    SELECT relname::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`;
  const counted = tables.filter(({ name }) => !counters.includes(name));
  const count = ({ name }: Table) =>
    Prisma.sql`SELECT ${name}::text AS name, count(*)::int AS rows FROM ${Prisma.raw(`"${name}"`)}`;
  const rows = await db.$queryRaw<{ name: string; rows: number }[]>(Prisma.join(counted.map(count), " UNION ALL "));
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]));
}

/** Texts that may not stand in any column: invisible direction marks, control characters, absurd lengths; as "Table.column". */
export async function unfitTexts(): Promise<string[]> {
  const columns = await db.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name::text AS table, column_name::text AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb') AND table_name <> '_prisma_migrations'`;
  const look = ({ table, column }: { table: string; column: string }) => {
    const text = Prisma.raw(`"${column}"::text`);
    return Prisma.sql`SELECT ${`${table}.${column}`}::text AS place FROM ${Prisma.raw(`"${table}"`)}
      WHERE ${text} ~ ${"[\u202a-\u202e\u2066-\u2069\u200b\u0001-\u0008]"} OR length(${text}) > 20000`;
  };
  const found = await db.$queryRaw<{ place: string }[]>(Prisma.join(columns.map(look), " UNION "));
  return found.map(({ place }) => place);
}

/** Every leaf of a nested input, as the path to it. */
export function leavesOf(input: unknown, path: string[] = []): string[][] {
  if (typeof input !== "object" || input === null || input instanceof File) return [path];
  return Object.entries(input).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** A copy of the input with another value at one place. */
export function withLeaf(input: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(input) ? [...input] : { ...(input as Record<string, unknown>) };
  const at = copy as Record<string, unknown>;
  at[key] = withLeaf(at[key], rest, value);
  return copy;
}

import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { ShareWay } from "../share";

export type ShareFigures = {
  /** visitors who shared and who came, each once a day, whatever ways they took */
  shared: number;
  arrived: number;
  ways: { way: ShareWay; shared: number; arrived: number }[];
};

const day = 86_400_000;
const monthBefore = (now: Date): Date => new Date(now.getTime() - 30 * day);

/** How often a product or piece was shared in the last thirty days, and how many came by it. */
export async function countShares(
  kind: "product" | "piece",
  subjectId: number,
  now = new Date(),
): Promise<ShareFigures> {
  const rows = await db.$queryRaw<{ way: ShareWay | null; shared: number; arrived: number }[]>`
    SELECT way, count(DISTINCT (day, viewer)) FILTER (WHERE did = 'shared')::int AS shared,
      count(DISTINCT (day, viewer)) FILTER (WHERE did = 'arrived')::int AS arrived
    FROM "Share" WHERE kind = ${kind} AND "subjectId" = ${subjectId} AND day >= ${monthBefore(now)}::date
    GROUP BY GROUPING SETS ((way), ()) ORDER BY 2 DESC, 3 DESC, 1`;
  const whole = rows.find(({ way }) => way === null);
  return {
    shared: whole?.shared ?? 0,
    arrived: whole?.arrived ?? 0,
    ways: rows.flatMap(({ way, ...figures }) => (way ? [{ way, ...figures }] : [])),
  };
}

type Row = { kind: "product" | "piece"; id: number; name: string; shared: number; arrived: number };

/** What was shared most in the last thirty days, products and pieces together. */
export async function listMostShared(locale: Locale, now = new Date()): Promise<(Row & { href: string })[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH counted AS (
      SELECT kind, "subjectId" AS id, count(DISTINCT (day, viewer)) FILTER (WHERE did = 'shared')::int AS shared,
        count(DISTINCT (day, viewer)) FILTER (WHERE did = 'arrived')::int AS arrived
      FROM "Share" WHERE day >= ${monthBefore(now)}::date GROUP BY 1, 2)
    SELECT c.*, coalesce(p.title, w.title) AS name FROM counted c
    LEFT JOIN "ProductTranslation" p ON c.kind = 'product' AND p."productId" = c.id AND p.locale = ${locale}
    LEFT JOIN "PieceTranslation" w ON c.kind = 'piece' AND w."pieceId" = c.id AND w.locale = ${locale}
    WHERE coalesce(p.title, w.title) IS NOT NULL ORDER BY c.shared DESC, c.arrived DESC, c.kind, c.id LIMIT 8`;
  return rows.map((row) => ({
    ...row,
    href: row.kind === "product" ? `/admin/products/${row.id}` : `/admin/content/pieces/${row.id}`,
  }));
}

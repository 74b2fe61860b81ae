import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { PieceResult } from "../goal-report";
import { countedDay } from "../viewer";

const piecesMax = 200;

/** What the public pieces were read for in the last thirty days, today's so far included, the most read first. */
export function listGoalResults(locale: Locale, now = new Date()): Promise<PieceResult[]> {
  const today = countedDay(now);
  return db.$queryRaw<PieceResult[]>`
    SELECT p.id, p.kind, p.goal, t.title,
      count(s.viewer) FILTER (WHERE s.day > ${today}::date - 30)::int AS seen,
      count(s."actedAt") FILTER (WHERE s.day > ${today}::date - 30)::int AS acted,
      count(s."actedAt") FILTER (WHERE s.day <= ${today}::date - 30)::int AS "actedBefore"
    FROM "Piece" p
    JOIN LATERAL (SELECT title FROM "PieceTranslation" w WHERE w."pieceId" = p.id
      ORDER BY (w.locale = ${locale}) DESC LIMIT 1) t ON true
    LEFT JOIN "Sight" s ON s.kind = 'piece' AND s."subjectId" = p.id AND s.day > ${today}::date - 60
    WHERE p.status = 'published' GROUP BY p.id, t.title
    ORDER BY 5 DESC, p."publishedAt" DESC, p.id LIMIT ${piecesMax}`;
}

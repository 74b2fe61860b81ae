import "server-only";
import { db } from "@/lib/db";
import { withTx } from "@/lib/tx";
import type { SourceKind } from "../source";

/** Rows of one day; who sends made-up sources fills no disk. */
export const rowsMaxOfDay = 2_000;

type Counted = { day: string; kind: SourceKind; source: string; path: string };

/** Adds one visit. A way that is new on its day gets a row of its own as long as there is room, and is counted among the unnamed after. */
export async function countVisit({ day, kind, name, path }: Omit<Counted, "source"> & { name: string }): Promise<void> {
  const counted: Counted = { day, kind, source: name, path };
  if (await addToRow(counted)) return;
  await withTx(async (tx) => {
    // One after the other: of many at the same moment none may see room that another has taken.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`visits ${day}`}, 0))`;
    await tx.$executeRaw`
      INSERT INTO "VisitCount" AS v (day, kind, source, path, visits)
      SELECT ${day}::date, ${kind}, CASE WHEN room THEN ${name} ELSE '' END, CASE WHEN room THEN ${path} ELSE '' END, 1
      FROM (SELECT count(*) < ${rowsMaxOfDay} AS room FROM "VisitCount" WHERE day = ${day}::date) rows
      ON CONFLICT (day, kind, source, path) DO UPDATE SET visits = v.visits + 1`;
  });
}

const addToRow = ({ day, kind, source, path }: Counted): Promise<number> => db.$executeRaw`
  UPDATE "VisitCount" SET visits = visits + 1
  WHERE day = ${day}::date AND kind = ${kind} AND source = ${source} AND path = ${path}`;

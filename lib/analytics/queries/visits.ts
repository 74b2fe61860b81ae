import "server-only";
import { db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";
import type { SourceKind } from "../source";
import { type VisitDay, visitDays } from "../visit-days";

export const shownDays = 30;
const lines = 20;

const sinceOf = (now: Date): Date => new Date(Date.parse(algerianDay(now)) - (shownDays - 1) * 86_400_000);

/** Visits of the last thirty days, today's so far included. */
export async function listVisitDays(now: Date): Promise<VisitDay[]> {
  const rows = await db.$queryRaw<{ day: string; kind: string; visits: number }[]>`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, kind, sum(visits)::int AS visits
    FROM "VisitCount" WHERE day >= ${sinceOf(now)}::date GROUP BY 1, 2`;
  return visitDays(rows, algerianDay(now), shownDays);
}

export type SourceLine = { kind: SourceKind; source: string; visits: number };

/** The ways most visits came; sites the merchant does not want to hear of are left out. */
export const listSources = (now: Date): Promise<SourceLine[]> => db.$queryRaw<SourceLine[]>`
  SELECT kind, source, sum(visits)::int AS visits FROM "VisitCount" v
  WHERE day >= ${sinceOf(now)}::date AND kind <> 'direct'
    AND NOT EXISTS (SELECT 1 FROM "ReferringHost" h WHERE h.host = v.source AND v.kind = 'referral' AND h.status = 'ignored')
  GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${lines}`;

export type LandingLine = { path: string; visits: number; engines: { name: string; visits: number }[] };

/** The pages that search engines led to most, and which engines did; "" = pages that are not told. */
export const listOrganicLandings = (now: Date): Promise<LandingLine[]> => db.$queryRaw<LandingLine[]>`
  SELECT path, sum(visits)::int AS visits,
    jsonb_agg(jsonb_build_object('name', source, 'visits', visits) ORDER BY visits DESC, source) AS engines
  FROM (SELECT path, source, sum(visits)::int AS visits FROM "VisitCount"
    WHERE day >= ${sinceOf(now)}::date AND kind = 'search' GROUP BY 1, 2) led
  GROUP BY path ORDER BY visits DESC, path LIMIT ${lines}`;

/** Visits that advertisements with these words brought, as long as they are kept. Words that brought none are left out. */
export const countAdVisits = (sources: string[]) => db.$queryRaw<{ source: string; visits: number }[]>`
  SELECT source, sum(visits)::int AS visits FROM "VisitCount"
  WHERE kind = 'ads' AND source = ANY (${sources}) GROUP BY source`;

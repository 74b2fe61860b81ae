import "server-only";
import { db } from "@/lib/db";
import { algerianDay } from "@/lib/search/search-note";
import type { VitalRow } from "../speed";

/** As many days as Google's own report of the field looks back. */
export const measuredDays = 28;

/** What page views of the last four weeks measured: at most a few thousand counters, whatever the traffic. */
export const listVitals = (now: Date): Promise<VitalRow[]> => {
  const since = new Date(Date.parse(algerianDay(now)) - (measuredDays - 1) * 86_400_000);
  return db.$queryRaw<VitalRow[]>`
    SELECT page, network, metric, "upTo", sum(count)::int AS count FROM "VitalCount"
    WHERE day >= ${since}::date GROUP BY 1, 2, 3, 4`;
};

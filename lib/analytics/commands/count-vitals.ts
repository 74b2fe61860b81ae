import "server-only";
import { db } from "@/lib/db";
import type { Network, PageKind } from "../page-kind";
import { bucketOf, type Metric } from "../vital";

type View = { day: string; page: PageKind; network: Network };

/** Adds the measures of one page view to the counters of their buckets. */
export async function countVitals(view: View, measures: { metric: Metric; value: number }[]): Promise<void> {
  if (measures.length === 0) return;
  // Always in the order of the metrics, so that two page views never wait for one another's rows.
  const metrics = measures.map(({ metric }) => metric);
  const edges = measures.map(({ metric, value }) => bucketOf(metric, value));
  await db.$executeRaw`
    INSERT INTO "VitalCount" AS v (day, page, network, metric, "upTo", count)
    SELECT ${view.day}::date, ${view.page}, ${view.network}, m.metric, m.edge, 1
    FROM unnest(${metrics}::text[], ${edges}::int[]) WITH ORDINALITY AS m(metric, edge, place) ORDER BY m.place
    ON CONFLICT (day, page, network, metric, "upTo") DO UPDATE SET count = v.count + 1`;
}

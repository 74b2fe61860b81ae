import { type Network, networks, type PageKind, pageKinds } from "./page-kind";
import { type Bucket, fewestSamples, type Metric, metrics, p75Of, type Rating, ratingOf, samplesOf } from "./vital";

export type VitalRow = { page: string; network: string; metric: string } & Bucket;
/** What three of four page views stay within; null while too few were measured to say. */
export type Speed = { metric: Metric; samples: number; p75: number | null; rating: Rating | null };
export type SpeedLine<Key> = { key: Key; speeds: Speed[] };

export function speedsOf(rows: readonly VitalRow[]): Speed[] {
  return metrics.map((metric) => {
    const buckets = merged(rows.filter((row) => row.metric === metric));
    const samples = samplesOf(buckets);
    const p75 = samples < fewestSamples ? null : p75Of(metric, buckets);
    return { metric, samples, p75, rating: p75 === null ? null : ratingOf(metric, p75) };
  });
}

export const speedsByNetwork = (rows: readonly VitalRow[]): SpeedLine<Network>[] =>
  linesOf(networks, (key) => rows.filter(({ network }) => network === key));

export const speedsByPage = (rows: readonly VitalRow[]): SpeedLine<PageKind>[] =>
  linesOf(pageKinds, (key) => rows.filter(({ page }) => page === key));

// Lines of which nothing was measured are left out.
function linesOf<Key>(keys: readonly Key[], rowsOf: (key: Key) => VitalRow[]): SpeedLine<Key>[] {
  return keys.flatMap((key) => {
    const rows = rowsOf(key);
    return rows.length === 0 ? [] : [{ key, speeds: speedsOf(rows) }];
  });
}

function merged(rows: readonly VitalRow[]): Bucket[] {
  const counts = new Map<number, number>();
  for (const { upTo, count } of rows) counts.set(upTo, (counts.get(upTo) ?? 0) + count);
  return [...counts].map(([upTo, count]) => ({ upTo, count }));
}

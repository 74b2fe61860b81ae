/** What is measured of a page view, in milliseconds; "cls" in thousandths. */
export const metrics = ["lcp", "inp", "cls", "ttfb"] as const;
export type Metric = (typeof metrics)[number];
export type Rating = "good" | "middling" | "poor";
/** Page views whose value is at most `upTo` and above the edge before. */
export type Bucket = { upTo: number; count: number };

/** Fewer page views say nothing about the next one. */
export const fewestSamples = 20;

// web.dev/articles/vitals and /ttfb: up to the first is good, above the second poor.
const thresholds: Record<Metric, readonly [number, number]> = {
  lcp: [2_500, 4_000],
  inp: [200, 500],
  cls: [100, 250],
  ttfb: [800, 1_800],
};

// Close together where the ratings part. A threshold is always an edge: the rating of a p75 is exact.
const edges: Record<Metric, readonly number[]> = {
  lcp: [
    500, 1_000, 1_500, 2_000, 2_250, 2_500, 2_750, 3_000, 3_500, 4_000, 5_000, 6_000, 8_000, 12_000, 20_000, 60_000,
  ],
  inp: [50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1_000, 2_000, 5_000, 60_000],
  cls: [0, 10, 25, 50, 75, 100, 150, 200, 250, 400, 600, 1_000, 10_000],
  ttfb: [100, 200, 300, 400, 600, 800, 1_000, 1_400, 1_800, 2_500, 4_000, 8_000, 60_000],
};

/** The edge a value is counted under; what is beyond all of them is counted under the last. */
export const bucketOf = (metric: Metric, value: number): number =>
  edges[metric].find((edge) => value <= edge) ?? (edges[metric].at(-1) as number);

/** The value that three of four page views stay within, evened out inside its bucket; null without any. */
export function p75Of(metric: Metric, buckets: readonly Bucket[]): number | null {
  const wanted = samplesOf(buckets) * 0.75;
  let before = 0;
  for (const { upTo, count } of buckets.toSorted((a, b) => a.upTo - b.upTo)) {
    if (count > 0 && before + count >= wanted) {
      const from = edges[metric].findLast((edge) => edge < upTo) ?? 0;
      return Math.round(from + (upTo - from) * ((wanted - before) / count));
    }
    before += count;
  }
  return null;
}

export const samplesOf = (buckets: readonly Bucket[]): number => buckets.reduce((sum, { count }) => sum + count, 0);

export function ratingOf(metric: Metric, value: number): Rating {
  const [good, middling] = thresholds[metric];
  if (value <= good) return "good";
  return value <= middling ? "middling" : "poor";
}

/** An amount with Latin digits and its unit: "2.1" s, "180" ms, "0.08" of nothing. */
export function vitalParts(metric: Metric, value: number): { amount: string; unit: "s" | "ms" | "none" } {
  if (metric === "cls") return { amount: (value / 1_000).toFixed(2), unit: "none" };
  return value >= 1_000 ? { amount: (value / 1_000).toFixed(1), unit: "s" } : { amount: String(value), unit: "ms" };
}

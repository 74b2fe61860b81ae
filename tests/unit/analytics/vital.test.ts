import { describe, expect, it } from "vitest";
import { bucketOf, type Metric, metrics, p75Of, ratingOf, samplesOf, vitalParts } from "@/lib/analytics/vital";

const histogramOf = (metric: Metric, values: number[]) => {
  const edges = values.map((value) => bucketOf(metric, value));
  return [...new Set(edges)].map((upTo) => ({ upTo, count: edges.filter((edge) => edge === upTo).length }));
};
// The nearest rank: the smallest value that three of four are not above.
const trueP75 = (values: number[]) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.75) - 1] ?? 0;

describe("the p75 of a histogram", () => {
  it("is none without a page view", () => {
    expect(p75Of("lcp", [])).toBeNull();
  });

  it.each([
    ["lcp", [{ upTo: 2_000, count: 4 }], 1_875],
    [
      "lcp",
      [
        { upTo: 1_000, count: 3 },
        { upTo: 60_000, count: 1 },
      ],
      1_000,
    ],
    [
      "lcp",
      [
        { upTo: 4_000, count: 2 },
        { upTo: 2_500, count: 2 },
      ],
      3_750,
    ],
    ["inp", [{ upTo: 50, count: 100 }], 38],
    ["cls", [{ upTo: 0, count: 10 }], 0],
    ["ttfb", [{ upTo: 800, count: 1 }], 750],
  ] as const)("of %s in %j is %d", (metric, buckets, expected) => {
    expect(p75Of(metric, buckets)).toBe(expected);
  });

  it("rates as the values themselves do, whatever they are", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const reach: Record<Metric, number> = { lcp: 7_000, inp: 900, cls: 450, ttfb: 3_500 };
    for (const metric of metrics)
      for (let round = 0; round < 200; round++) {
        const values = Array.from({ length: 4 * (1 + (round % 30)) }, () =>
          Math.round(random() * random() * reach[metric]),
        );
        const p75 = p75Of(metric, histogramOf(metric, values)) ?? -1;
        expect(bucketOf(metric, p75), `${metric}: ${values}`).toBe(bucketOf(metric, trueP75(values)));
        expect(ratingOf(metric, p75), `${metric}: ${values}`).toBe(ratingOf(metric, trueP75(values)));
      }
  });

  it("rests on all page views of all buckets", () => {
    expect(
      samplesOf([
        { upTo: 500, count: 3 },
        { upTo: 1_000, count: 4 },
      ]),
    ).toBe(7);
  });
});

it.each([
  ["lcp", 2_500, "good"],
  ["lcp", 2_501, "middling"],
  ["lcp", 4_000, "middling"],
  ["lcp", 4_001, "poor"],
  ["inp", 200, "good"],
  ["inp", 201, "middling"],
  ["inp", 501, "poor"],
  ["cls", 100, "good"],
  ["cls", 250, "middling"],
  ["cls", 251, "poor"],
  ["ttfb", 800, "good"],
  ["ttfb", 1_800, "middling"],
  ["ttfb", 1_801, "poor"],
] as const)("%s of %d is %s", (metric, value, expected) => {
  expect(ratingOf(metric, value)).toBe(expected);
});

it("a value beyond every edge is counted under the last", () => {
  for (const metric of metrics) expect(bucketOf(metric, 1e9)).toBe(bucketOf(metric, 60_000));
  expect([bucketOf("cls", 0), bucketOf("cls", 1), bucketOf("lcp", 0)]).toEqual([0, 10, 500]);
});

it.each([
  ["lcp", 2_140, "2.1", "s"],
  ["inp", 180, "180", "ms"],
  ["cls", 84, "0.08", "none"],
] as const)("%s of %d is written %s, unit %s", (metric, value, amount, unit) => {
  expect(vitalParts(metric, value)).toEqual({ amount, unit });
});

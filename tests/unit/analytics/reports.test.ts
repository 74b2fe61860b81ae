import { describe, expect, it } from "vitest";
import { speedsByNetwork, speedsByPage, speedsOf, type VitalRow } from "@/lib/analytics/speed";
import { totalsOf, visitDays, visitsOf } from "@/lib/analytics/visit-days";

it("days follow one another, also those on which nobody came", () => {
  const rows = [
    { day: "2026-03-01", kind: "search", visits: 5 },
    { day: "2026-03-01", kind: "share", visits: 2 },
    { day: "2026-03-01", kind: "social", visits: 3 },
    { day: "2026-02-27", kind: "referral", visits: 1 },
    { day: "2026-02-27", kind: "mail", visits: 1 },
    { day: "2026-02-01", kind: "search", visits: 9 },
    { day: "2026-03-01", kind: "unheard of", visits: 9 },
  ];
  const days = visitDays(rows, "2026-03-01", 4);
  expect(days.map(({ day }) => day)).toEqual(["2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01"]);
  expect(days.map(visitsOf)).toEqual([0, 2, 0, 10]);
  expect(totalsOf(days)).toEqual({ search: 5, social: 5, ads: 0, links: 2, direct: 0 });
});

const row = (network: string, page: string, { count, upTo = 2_500, metric = "lcp" }: Partial<VitalRow>): VitalRow => ({
  ...{ network, page, metric, upTo },
  count: count ?? 0,
});

describe("the speed visitors had", () => {
  it("is not told of fewer than twenty page views", () => {
    const [lcp] = speedsOf([row("4g", "home", { count: 19 })]);
    expect(lcp).toEqual({ metric: "lcp", samples: 19, p75: null, rating: null });
    const [enough] = speedsOf([row("4g", "home", { count: 19 }), row("3g", "list", { count: 1 })]);
    expect(enough).toEqual({ metric: "lcp", samples: 20, p75: 2_438, rating: "good" });
  });

  it("is told of each line and kind of page that was seen", () => {
    const rows = [row("3g", "product", { count: 30, upTo: 6_000 }), row("4g", "home", { count: 30, upTo: 1_000 })];
    const short = (lines: { key: string; speeds: { rating: string | null }[] }[]) =>
      lines.map(({ key, speeds }) => [key, speeds[0]?.rating]);
    expect(short(speedsByNetwork(rows))).toEqual([
      ["4g", "good"],
      ["3g", "poor"],
    ]);
    expect(short(speedsByPage(rows))).toEqual([
      ["home", "good"],
      ["product", "poor"],
    ]);
  });
});

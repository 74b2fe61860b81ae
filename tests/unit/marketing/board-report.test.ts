import { describe, expect, it } from "vitest";
import { boardState, costPerDelivered, nothingCame, verdictOf } from "@/lib/marketing/board-report";

const day = (date: string) => new Date(date);

describe("what may be said of a place", () => {
  it.each([
    [{}, "nothing"],
    [{ visits: 12 }, "visits"],
    [{ visits: 12, orders: 2, open: 1 }, "yet"],
    [{ orders: 2 }, "none"],
    [{ orders: 3, delivered: 1, open: 2 }, "sales"],
  ] as const)("of %j is %s", (counts, verdict) => {
    expect(verdictOf({ ...nothingCame, ...counts })).toBe(verdict);
  });

  it("has no cost per order before an order was delivered", () => {
    expect(costPerDelivered(1_000_000, { ...nothingCame, orders: 4 })).toBeNull();
    expect(costPerDelivered(1_000_000, { ...nothingCame, orders: 4, delivered: 3 })).toBe(333_333);
    expect(costPerDelivered(0, { ...nothingCame, delivered: 3 })).toBe(0);
  });
});

describe("a place's days", () => {
  it.each([
    [null, null, "running"],
    ["2026-11-23", null, "planned"],
    ["2026-11-22", "2026-11-22", "running"],
    [null, "2026-11-21", "ended"],
  ] as const)("from %s to %s on 22 November are %s", (from, to, state) => {
    const span = { startsOn: from && day(from), endsOn: to && day(to) };
    expect(boardState(span, day("2026-11-22"))).toBe(state);
  });
});

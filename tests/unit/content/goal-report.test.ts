import { describe, expect, it } from "vitest";
import { goalReport, type PieceResult } from "@/lib/content/goal-report";
import type { Goal } from "@/lib/content/piece";

const aResult = (id: number, goal: Goal, [seen, acted, actedBefore = 0]: number[]): PieceResult => ({
  ...{ id, goal, kind: "article" as const, title: `Article ${id}` },
  ...{ seen: seen ?? 0, acted: acted ?? 0, actedBefore },
});
const reportOf = (...pieces: PieceResult[]) => Object.fromEntries(goalReport(pieces).map((one) => [one.goal, one]));

describe("the report of goals", () => {
  it("has every goal, in their order, also one that nothing was written for", () => {
    const report = goalReport([aResult(1, "buy", [10, 2])]);
    expect(report.map(({ goal, pieces }) => [goal, pieces.length])).toEqual([
      ["awareness", 0],
      ["subscribe", 0],
      ["buy", 1],
    ]);
    expect(report[0]?.sum).toEqual({ seen: 0, acted: 0, actedBefore: 0, rate: 0 });
  });

  it("sums what its pieces did, and lists those first that achieved most", () => {
    const { buy } = reportOf(
      aResult(1, "buy", [100, 5, 4]),
      aResult(2, "buy", [60, 15, 1]),
      aResult(3, "buy", [300, 5]),
    );
    expect(buy?.sum).toEqual({ seen: 460, acted: 25, actedBefore: 5, rate: 25 / 460 });
    expect(buy?.pieces.map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  it.each([
    ["a half better than the others of its goal", [100, 30], [100, 20], "strong"],
    ["nearly so", [100, 29], [100, 20], null],
    ["half as good as the others", [100, 10], [100, 20], "weak"],
    ["a little better than half", [100, 11], [100, 20], null],
    ["with some readers where the others lead nobody", [100, 1], [100, 0], "strong"],
    ["like others that lead nobody either", [100, 0], [100, 0], null],
    ["read too little to tell", [49, 49], [100, 20], null],
    ["beside others read too little to tell", [100, 50], [49, 1], null],
    ["that nobody read", [0, 0], [100, 20], "unread"],
  ])("calls a piece %s by its name", (_, own, others, verdict) => {
    const { subscribe } = reportOf(
      aResult(1, "subscribe", own as number[]),
      aResult(2, "subscribe", others as number[]),
    );
    expect(subscribe?.pieces.find(({ id }) => id === 1)?.verdict).toBe(verdict);
  });
});

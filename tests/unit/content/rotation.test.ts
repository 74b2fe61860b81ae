import { describe, expect, it } from "vitest";
import { drawn } from "@/lib/content/audience";
import { seeded, type Tally, weightsOf } from "@/lib/content/rotation";

const weigh = (...tallies: [seen: number, acted: number][]) =>
  weightsOf(
    tallies.map(([seen, acted]) => ({ seen, acted })),
    seeded(7),
  );

describe("the parts of a rotation", () => {
  it.each<[string, [number, number][]]>([
    [
      "nobody has seen any",
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      "one is new",
      [
        [5_000, 150],
        [0, 0],
      ],
    ],
    [
      "everybody clicks",
      [
        [40, 40],
        [40, 40],
      ],
    ],
    ["there are very many", Array.from({ length: 60 }, (_, n): [number, number] => [n * 10, n])],
    ["there is one", [[9, 1]]],
  ])("are positive and sum to one when %s", (_, tallies) => {
    const weights = weigh(...tallies);
    expect(weights.every((weight) => weight > 0)).toBe(true);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
  });

  it("are even as long as nothing is known", () => {
    for (const weight of weigh([0, 0], [0, 0])) expect(Math.abs(weight - 0.5)).toBeLessThan(0.06);
  });

  it("follow the chance of being the better one, as a table of the normal distribution gives it", () => {
    // 12 % against 10 % of 1,000 each: the difference is 1.43 of its standard errors, which happens by chance in 7.6 %.
    const [better = 0] = weigh([1_000, 120], [1_000, 100]);
    expect(Math.abs(better - (0.05 + 0.9 * 0.924))).toBeLessThan(0.03);
  });

  it("go to what certainly works, and leave the other one its twentieth", () => {
    const [better, worse] = weigh([2_000, 200], [2_000, 20]);
    expect(better).toBeCloseTo(0.95, 10);
    expect(worse).toBeCloseTo(0.05, 10);
  });

  it("give a new one a real chance beside one that works", () => {
    const [, fresh = 0] = weigh([3_000, 90], [0, 0]);
    expect(fresh).toBeGreaterThan(0.15);
    expect(fresh).toBeLessThan(0.6);
  });

  it("are the same for the same counts", () => expect(weigh([50, 3], [70, 2])).toEqual(weigh([50, 3], [70, 2])));
});

describe("a rotation that goes on for weeks", () => {
  const rates = [0.03, 0.06, 0.02];
  const none = (): Tally => ({ seen: 0, acted: 0 });

  function visit(tallies: Tally[], visitors: number, random: () => number): void {
    for (let visitor = 0; visitor < visitors; visitor += 100) {
      const parts = weightsOf(tallies, random).map((weight, place) => ({ weight, place }));
      for (let n = 0; n < 100; n++) meet(drawn(parts, random())?.place ?? 0, tallies, random());
    }
  }

  function meet(place: number, tallies: Tally[], luck: number): void {
    const { seen, acted } = tallies[place] ?? none();
    tallies[place] = { seen: seen + 1, acted: acted + Number(luck < (rates[place] ?? 0)) };
  }

  it.each([1, 2, 3, 4, 5])("sends most visitors to the better banner and still shows the others (seed %i)", (seed) => {
    const random = seeded(seed);
    const tallies = [none(), none()];
    visit(tallies, 4_000, random);
    // A third comes late, and is worse than both.
    tallies.push(none());
    visit(tallies, 2_000, random);
    const before = tallies.map(({ seen }) => seen);
    visit(tallies, 2_000, random);
    const lately = tallies.map(({ seen }, place) => seen - (before[place] ?? 0));
    expect(lately[1]).toBeGreaterThan(1_400);
    for (const shown of lately) expect(shown).toBeGreaterThan(50);
    expect(tallies[2]?.seen).toBeGreaterThan(200);
  });
});

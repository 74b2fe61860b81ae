import { describe, expect, it } from "vitest";
import {
  type CountedTerm,
  chosenIntents,
  groupTerms,
  type Intent,
  intentOf,
  missedOf,
  usualShare,
} from "@/lib/seo/intent";
import { searchKey } from "@/lib/text";

const term = (text: string, searchers: number, more: Partial<CountedTerm> = {}): CountedTerm => ({
  ...{ locale: "ar", key: searchKey(text), text, searches: searchers, searchers, results: 3 },
  ...more,
});
const intent = (text: string, searchers: number, bought = 0, results = 3): Intent => {
  const [group] = groupTerms([term(text, searchers, { results })]);
  if (!group) throw new Error("no group");
  return intentOf(group, { orders: bought, bought });
};

describe("what people wanted", () => {
  it("is counted over all spellings of a wish", () => {
    const groups = groupTerms([
      term("ذهب", 5, { results: 0 }),
      term("صاك", 2),
      term("شراء الذهب", 9),
      term("sac", 4, { locale: "fr" }),
    ]);
    expect(groups.map(({ terms, searchers, results }) => [terms.map(({ text }) => text), searchers, results])).toEqual([
      [["شراء الذهب", "ذهب"], 14, 3],
      [["sac", "صاك"], 6, 3],
    ]);
  });

  it("leaves who bought out, and never counts fewer than nobody", () => {
    expect(intent("ذهب", 10, 4).unbought).toBe(6);
    expect(intent("ذهب", 2, 3).unbought).toBe(0);
  });

  it("is sorted by those who went without, and told apart by whether the shop has it", () => {
    const all = [intent("ذهب", 5, 0, 0), intent("عسل", 50, 1), intent("تمر", 9)];
    const names = (filter: Parameters<typeof chosenIntents>[1]) =>
      chosenIntents(all, filter).map(({ terms }) => terms[0]?.text);
    expect(names("all")).toEqual(["عسل", "تمر", "ذهب"]);
    expect(names("shelf")).toEqual(["ذهب"]);
    expect(names("offer")).toEqual(["عسل", "تمر"]);
  });
});

describe("the revenue missed", () => {
  const prices = { low: 100_000, high: 300_000 };

  it("has no measure while few have searched or bought", () => {
    expect(usualShare([intent("عسل", 99, 50)])).toBeNull();
    expect(usualShare([intent("عسل", 1_000, 9)])).toBeNull();
    expect(usualShare([intent("عسل", 200, 10)])).toBe(0.05);
  });

  it("takes no measure from what the shop does not have", () => {
    expect(usualShare([intent("عسل", 200, 10), intent("ذهب", 1_000, 0, 0)])).toBe(0.05);
  });

  it("is a range of the buyers that lack, between cheap and dear", () => {
    expect(missedOf(intent("تمر", 200, 4), 0.05, prices)).toEqual({ buyers: 6, low: 600_000, high: 1_800_000 });
  });

  it.each([
    ["without a measure", intent("تمر", 200), null, prices],
    ["without a price", intent("ذهب", 200, 0, 0), 0.05, null],
    ["where people buy as usual", intent("تمر", 100, 5), 0.05, prices],
  ])("is not told %s", (_, one, share, known) => {
    expect(missedOf(one, share, known)).toBeNull();
  });
});

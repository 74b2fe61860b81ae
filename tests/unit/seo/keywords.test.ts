import { describe, expect, it } from "vitest";
import { briefOf, draftOf, thingOf } from "@/lib/seo/keyword-brief";
import { parseKeywordCsv } from "@/lib/seo/keyword-csv";
import {
  chosenTerms,
  demandOf,
  growthOf,
  isMissed,
  isRising,
  monthlyCost,
  planSum,
  type Term,
} from "@/lib/seo/keyword-term";

const term = (key: string, more: Partial<Term> = {}): Term => ({
  ...{ locale: "ar", key, text: key, searches: 10, before: 10, visitors: 8, misses: 0, opens: 3, results: 4 },
  ...{ isAnswered: true, isPlanned: false, metric: null },
  ...more,
});
const metric = { impressions: 0, clicks: 0, volume: null, cpcLow: null, cpcHigh: null };

describe("a term", () => {
  it.each([
    [10, 5, 100],
    [5, 10, -50],
    [7, 7, 0],
    [3, 0, null],
  ])("searched %i times after %i grew by %s percent", (searches, before, growth) => {
    expect(growthOf({ searches, before })).toBe(growth);
  });

  it.each([
    [{ searches: 6, before: 4 }, true],
    [{ searches: 5, before: 4 }, false],
    [{ searches: 4, before: 0 }, false],
    [{ searches: 5, before: 0 }, true],
  ])("with %j is rising: %s", (counts, rising) => {
    expect(isRising(counts)).toBe(rising);
  });

  it("is missed when half of its searches found nothing", () => {
    expect(isMissed({ searches: 4, misses: 2 })).toBe(true);
    expect(isMissed({ searches: 5, misses: 2 })).toBe(false);
    expect(isMissed({ searches: 0, misses: 0 })).toBe(false);
  });

  it("is ranked by our searches and a tenth of those elsewhere", () => {
    const loud = term("ذهب", { searches: 3, metric: { ...metric, volume: 500 } });
    expect(demandOf(loud)).toBe(53);
    const terms = [term("عسل", { searches: 20 }), loud, term("تمر", { searches: 30 })];
    expect(chosenTerms(terms, "all").map(({ key }) => key)).toEqual(["ذهب", "تمر", "عسل"]);
  });

  it("is chosen by what can be done about it", () => {
    const terms = [
      term("missed", { misses: 9 }),
      term("rising", { before: 2 }),
      term("unanswered", { isAnswered: false }),
      term("rare", { isAnswered: false, searches: 2 }),
      term("planned", { isPlanned: true }),
    ];
    for (const filter of ["missed", "rising", "unanswered", "planned"] as const)
      expect(chosenTerms(terms, filter).map(({ key }) => key)).toEqual([filter]);
  });

  it("costs what its clicks cost, and nothing is guessed without prices", () => {
    expect(monthlyCost({ ...metric, volume: 1_000, cpcLow: 500, cpcHigh: 1_500 })).toEqual({
      clicks: 30,
      low: 15_000,
      high: 45_000,
    });
    expect(monthlyCost({ ...metric, volume: 1_000, cpcHigh: 1_500 })).toMatchObject({ low: 45_000, high: 45_000 });
    expect(monthlyCost({ ...metric, volume: 1_000 })).toBeNull();
    expect(monthlyCost(null)).toBeNull();
  });
});

describe("a plan", () => {
  const priced = (volume: number | null, cpcLow: number | null) => ({ ...metric, volume, cpcLow, cpcHigh: 2_000 });

  it("is the sum of its terms, and says of how many it knows no price", () => {
    const terms = [
      term("ذهب", { searches: 4, metric: priced(1_000, 500) }),
      term("عسل", { searches: 3, metric: priced(200, null) }),
      term("تمر", { searches: 2, metric: priced(null, 500) }),
      term("زيت", { searches: 1, metric: null }),
    ];
    const costs = { clicks: 36, low: 30 * 500 + 6 * 2_000, high: 36 * 2_000 };
    expect(planSum(terms)).toEqual({ searches: 10, volume: 1_200, ...costs, unpriced: 2 });
  });

  it("without terms is about nothing", () => {
    expect(planSum([])).toEqual({ searches: 0, volume: 0, clicks: 0, low: 0, high: 0, unpriced: 0 });
  });
});

describe("a brief", () => {
  const brief = briefOf("شراء الذهب", "ar", ["شراء الذهب الجزائري", "شراء الذهب"]);

  it("asks and answers in the language of the term, with the longer searches as parts", () => {
    expect(brief.titles.every((title) => title.includes("شراء الذهب"))).toBe(true);
    expect(brief.headings).toContain("شراء الذهب الجزائري");
    expect(brief.related).toEqual(["شراء الذهب الجزائري"]);
    expect(briefOf("tapis", "fr", []).questions.join()).not.toMatch(/\p{Script=Arabic}/u);
  });

  it.each([
    ["شراء الذهب الجزائري", "الذهب الجزائري"],
    ["أسعار زيت الزيتون", "زيت الزيتون"],
    ["prix de la montre connectée", "montre connectée"],
    ["Acheter un tapis", "tapis"],
    ["ساعة ذكية", "ساعة ذكية"],
    ["prix", "prix"],
  ])("of “%s” is about “%s”", (words, thing) => {
    expect(thingOf(words)).toBe(thing);
  });

  it("asks for the price and the quality of the thing, not of buying it, and names the country once", () => {
    const { questions } = briefOf("شراء الذهب الجزائري", "ar", []);
    expect(questions.slice(0, 2)).toEqual(["كم سعر الذهب الجزائري؟", "كيف أعرف الجودة في الذهب الجزائري؟"]);
    expect(briefOf("prix tapis", "fr", []).questions[0]).toBe("Quel est le prix de « tapis » en Algérie ?");
  });

  it("becomes a draft that says what to write, and no title longer than one may be", () => {
    const draft = draftOf("شراء الذهب", "ar", brief);
    expect(draft.paragraphs).toHaveLength(brief.headings.length - 1);
    expect(draftOf("ط".repeat(100), "ar", briefOf("ط".repeat(100), "ar", [])).title.length).toBeLessThanOrEqual(120);
  });
});

describe("a file of search engines", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const wide = (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, "utf16le"))]);

  it("of Search Console tells impressions, clicks and places", () => {
    const file = 'Top queries,Clicks,Impressions,CTR,Position\nساعة ذكية,12,"1,234",0.97%,8.4\nmontre,0,40,0%,21\n';
    const read = parseKeywordCsv(bytes(file), 1);
    expect(read).toMatchObject({
      ok: true,
      value: {
        source: "search_console",
        rows: [
          { key: "ساعه ذكيه", text: "ساعة ذكية", clicks: 12, impressions: 1234, position: 84, volume: null },
          { key: "montre", clicks: 0, impressions: 40, position: 210 },
        ],
      },
    });
  });

  it("of Search Console is understood in French and Arabic too", () => {
    const french = "\uFEFFRequêtes les plus fréquentes;Clics;Impressions;CTR;Position\ntapis berbère;3;120;2,5 %;4,2\n";
    expect(parseKeywordCsv(bytes(french), 1)).toMatchObject({
      value: { rows: [{ key: "tapis berbere", position: 42 }] },
    });
    const arabic = "أهم طلبات البحث,النقرات,مرات الظهور,نسبة النقر إلى الظهور,الموضع\nزربية,٣,١٢٠,2%,4\n";
    expect(parseKeywordCsv(bytes(arabic), 1)).toMatchObject({ value: { rows: [{ clicks: 3, impressions: 120 }] } });
  });

  it("of Keyword Planner tells volume and costs, in dinars by the rate", () => {
    const head = "Keyword Stats 2026-11-01\n1 October 2026 - 31 October 2026\n";
    const names =
      "Keyword\tCurrency\tAvg. monthly searches\tTop of page bid (low range)\tTop of page bid (high range)\n";
    const file = `${head}${names}شراء الذهب\tUSD\t880\t0.04\t0.21\nخاتم\tUSD\t50\t\t\n`;
    expect(parseKeywordCsv(wide(file), 130)).toEqual({
      ok: true,
      value: {
        source: "keyword_planner",
        rows: [
          {
            key: "شراء الذهب",
            text: "شراء الذهب",
            impressions: 0,
            clicks: 0,
            position: null,
            volume: 880,
            cpcLow: 520,
            cpcHigh: 2730,
          },
          {
            key: "خاتم",
            text: "خاتم",
            impressions: 0,
            clicks: 0,
            position: null,
            volume: 50,
            cpcLow: null,
            cpcHigh: null,
          },
        ],
      },
    });
  });

  it("holds no figure that the books could not", () => {
    const file = "Keyword,Avg. monthly searches,Top of page bid (high range)\nذهب,999999999,150000000\n";
    const read = parseKeywordCsv(bytes(file), 9_999);
    expect(read).toMatchObject({ value: { rows: [{ volume: 0, cpcHigh: 2_000_000_000 }] } });
  });

  it("counts a term once, however it is spelled, and skips lines without one", () => {
    const file = "Query,Clicks,Impressions\nساعة,1,10\nساعه,2,30\n!!!,5,5\n,1,1\n";
    const read = parseKeywordCsv(bytes(file), 1);
    expect(read.ok && read.value.rows.map(({ text, impressions }) => [text, impressions])).toEqual([["ساعه", 30]]);
  });

  it.each(["", "a,b\n1,2\n", "Query\nساعة\n", '"', "\u0000\u0001"])(
    "is refused when it is something else (%j)",
    (file) => {
      expect(parseKeywordCsv(bytes(file), 1)).toEqual({ ok: false, error: "csv_unreadable" });
    },
  );
});

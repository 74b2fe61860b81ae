import { describe, expect, it } from "vitest";
import { factsOf, type StoredFact, searchedTexts, typedFact } from "@/lib/catalog/fact";
import { productFactsInput } from "@/lib/catalog/fact-input";
import { factCodes, factSets, kindOf, sectorOf, sectors } from "@/lib/catalog/fact-sets";
import { factWords } from "@/lib/catalog/fact-words";
import { untoldFacts } from "@/lib/catalog/readiness";
import { fieldErrors } from "@/lib/fields";
import ar from "@/messages/ar.json";
import fr from "@/messages/fr.json";

const aFact = (code: string, value: Partial<StoredFact>): StoredFact => ({
  ...{ code, number: null, choice: "", textAr: "", textFr: "" },
  ...value,
});
const read = (facts: Record<string, unknown>) => productFactsInput.safeParse({ id: 1, seenAt: 0, facts });
const faultsOf = (facts: Record<string, unknown>) => {
  const { error } = read(facts);
  return error ? fieldErrors(error) : null;
};

describe("the facts of a sector", () => {
  it.each(sectors)("%s asks for known facts, and advises some of what it asks", (sector) => {
    const { facts, advised } = factSets[sector];
    expect(facts.filter((code) => !factCodes.includes(code))).toEqual([]);
    expect(new Set(facts).size).toBe(facts.length);
    expect(advised.filter((code) => !facts.includes(code))).toEqual([]);
  });

  it.each([
    ["ar", ar],
    ["fr", fr],
  ])("have a name in %s, as have sectors, units and choices", (_locale, { catalog: { facts } }) => {
    expect(Object.keys(facts.name).sort()).toEqual([...factCodes].sort());
    expect(Object.keys(facts.sector)).toEqual([...sectors]);
    const kinds = factCodes.map((code) => ({ code, ...kindOf(code) }));
    const units = kinds.flatMap((kind) => (kind.kind === "number" ? kind.unit : []));
    expect(Object.keys(facts.unit)).toEqual(expect.arrayContaining(units));
    const choices = kinds.flatMap((kind) => (kind.kind === "choice" ? [[kind.code, [...kind.choices]]] : []));
    const told = Object.entries(facts.choice).map(([code, words]) => [code, Object.keys(words)]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(choices));
  });

  it("every fact belongs to a sector", () => {
    const asked = sectors.flatMap((sector) => factSets[sector].facts);
    expect(factCodes.filter((code) => !asked.includes(code))).toEqual([]);
  });

  it.each([
    [["food"], "food"],
    [[null, "beauty"], "beauty"],
    [["books", "beauty"], "books"],
    [[null, undefined], "other"],
    [["gone", "home"], "home"],
  ] as const)("of shelves %j are those of %s", (shelves, sector) => {
    expect(sectorOf(...shelves)).toBe(sector);
  });

  it("advise what is not told yet, and never more", () => {
    expect(untoldFacts("electronics", [{ code: "warranty" }])).toEqual(["warranty_by"]);
    expect(untoldFacts("other", [])).toEqual([]);
  });
});

describe("a fact in words", () => {
  it.each([
    ["net_weight", { number: 500 }, "500 غ", "500 g"],
    ["net_weight", { number: 1_500 }, "1,5 كغ", "1,5 kg"],
    ["net_volume", { number: 30 }, "30 مل", "30 ml"],
    ["power", { number: 225 }, "22,5 واط", "22,5 W"],
    ["warranty", { number: 1 }, "شهر واحد", "1 mois"],
    ["warranty", { number: 2 }, "شهران", "2 mois"],
    ["warranty", { number: 6 }, "6 أشهر", "6 mois"],
    ["warranty", { number: 24 }, "24 شهرًا", "24 mois"],
    ["pages", { number: 270 }, "270 صفحة", "270 pages"],
    ["min_age", { number: 3 }, "3 سنوات", "3 ans"],
    ["best_before", { number: 202_703 }, "مارس 2027", "mars 2027"],
    ["best_before", { number: 202_712 }, "ديسمبر 2027", "décembre 2027"],
    ["fit", { choice: "loose" }, "واسعة", "Ample"],
    ["origin", { textAr: "سيق", textFr: "Sig" }, "سيق", "Sig"],
  ] as const)("%s of %j is %s and %s", (code, value, arabic, french) => {
    const words = (["ar", "fr"] as const).map((locale) =>
      factsOf([aFact(code, value)], locale).map((fact) => factWords(fact, locale).value),
    );
    expect(words).toEqual([[arabic], [french]]);
  });

  it("stands in the order of the shop, and what the shop does not know is left out", () => {
    const rows = [
      aFact("warranty", { number: 6 }),
      aFact("colour_of_the_moon", { number: 6 }),
      aFact("fit", { choice: "tailless" }),
      aFact("author", { textAr: "ديب", textFr: "Dib" }),
    ];
    expect(factsOf(rows, "fr").map(({ code }) => code)).toEqual(["author", "warranty"]);
  });

  it("is searched by where it is from, not by what it holds", () => {
    const text = { textAr: "ع", textFr: "f" };
    expect(searchedTexts([aFact("origin", text), aFact("ingredients", text)])).toEqual(["ع", "f"]);
  });
});

describe("the form of facts", () => {
  it("keeps what was told and nothing else, in whole steps", () => {
    const typed = {
      net_weight: " ١٢٠ ",
      power: "22,5",
      best_before: "2027-03",
      fit: "slim",
      origin: { ar: " سيق ", fr: "Sig" },
      storage: { ar: "", fr: "" },
      warranty: "",
      unheard_of: "1",
    };
    const rows = read(typed).data?.facts ?? [];
    expect(Object.fromEntries(rows.map((row) => [row.code, row.number ?? (row.choice || row.textAr)]))).toEqual({
      net_weight: 120,
      power: 225,
      best_before: 202_703,
      fit: "slim",
      origin: "سيق",
    });
    expect(read({}).data?.facts).toEqual([]);
  });

  it.each([
    ["net_weight", "12.5", "number_invalid"],
    ["net_weight", "-1", "number_invalid"],
    ["net_weight", "1e3", "number_invalid"],
    ["net_weight", "0", "number_too_small"],
    ["net_weight", "1000001", "number_too_large"],
    ["power", "1.25", "number_invalid"],
    ["best_before", "2027", "month_invalid"],
    ["best_before", "2027-13", "month_invalid"],
    ["best_before", "00/2027", "month_invalid"],
    ["best_before", "1987-05", "month_invalid"],
    ["fit", "__proto__", "invalid"],
    ["fit", ["slim"], "invalid"],
    ["origin", "Sig", "required"],
  ])("refuses %s = %j: %s", (code, value, fault) => {
    expect(faultsOf({ [code]: value })).toEqual({ [`facts.${code}`]: fault });
  });

  it.each([["03/2027"], ["3/2027"], ["2027/3"], ["٢٠٢٧-٠٣"]])("reads %s as a month", (typed) => {
    expect(read({ best_before: typed }).data?.facts).toMatchObject([{ number: 202_703 }]);
  });

  it("asks for the other language beside its own field", () => {
    expect(faultsOf({ origin: { ar: "سيق", fr: " " } })).toEqual({ "facts.origin.fr": "required" });
    expect(faultsOf({ origin: { ar: "", fr: "x".repeat(121) } })).toMatchObject({ "facts.origin.fr": "too_long" });
  });

  it.each([
    [aFact("power", { number: 225 }), "22.5"],
    [aFact("best_before", { number: 202_703 }), "2027-03"],
    [aFact("fit", { choice: "slim" }), "slim"],
    [aFact("warranty", {}), ""],
  ])("shows %j again as it is typed", (fact, typed) => {
    expect(typedFact(fact)).toBe(typed);
  });
});

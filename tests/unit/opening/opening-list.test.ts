import { describe, expect, it } from "vitest";
import { isUnfinished, type OpeningFacts, openingListOf } from "@/lib/opening/opening-list";

const nothing: OpeningFacts = {
  shop: null,
  opening: null,
  hasRates: false,
  hasSavedRates: false,
  hasCategory: false,
  hasPublished: false,
  hasOrder: false,
  hasMailServer: false,
};
const both = { ar: "نص", fr: "texte" };
const shop = { name: both, address: both, phone: "+213555123456", legalName: "Dokan", rc: "31/00", nif: "" };
const listOf = (facts: Partial<OpeningFacts>) => openingListOf({ ...nothing, ...facts });
const doneIn = (facts: Partial<OpeningFacts>) =>
  listOf(facts)
    .steps.filter(({ isDone }) => isDone)
    .map(({ key }) => key);

describe("the opening list", () => {
  it("begins with one step done: somebody has come in", () => {
    expect(listOf({})).toMatchObject({ done: 1, of: 6, isDismissed: false });
    expect(isUnfinished(listOf({}))).toBe(true);
  });

  it.each<[string, Partial<OpeningFacts>, string[]]>([
    ["a complete identity", { shop }, ["owner", "identity"]],
    ["fees that nobody has looked at", { hasRates: true }, ["owner"]],
    ["fees that were saved", { hasRates: true, hasSavedRates: true }, ["owner", "delivery"]],
    [
      "fees that were approved",
      { hasRates: true, opening: { ratesAcceptedAt: "2026-11-22T16:00:00.000Z" } },
      ["owner", "delivery"],
    ],
    ["an approval of no fees at all", { opening: { ratesAcceptedAt: "2026-11-22T16:00:00.000Z" } }, ["owner"]],
    ["a category", { hasCategory: true }, ["owner", "category"]],
    ["a product", { hasPublished: true }, ["owner", "product"]],
    ["an order", { hasOrder: true }, ["owner", "order"]],
    ["a mail server", { hasMailServer: true }, ["owner", "mail"]],
  ])("counts %s for what it is", (_, facts, done) => expect(doneIn(facts)).toEqual(done));

  it("is done without a mail server, and stays away once dismissed", () => {
    const all = { shop, hasRates: true, hasSavedRates: true, hasCategory: true, hasPublished: true, hasOrder: true };
    expect(listOf(all)).toMatchObject({ done: 6, of: 6 });
    expect(isUnfinished(listOf(all))).toBe(false);
    expect(isUnfinished(listOf({ opening: { dismissedAt: "2026-11-22T16:00:00.000Z" } }))).toBe(false);
  });

  it("does not count the mail server as one of the six", () =>
    expect(listOf({ hasMailServer: true })).toMatchObject({ done: 1 }));

  it.each<[string, Record<string, unknown>, string[]]>([
    ["no phone", { ...shop, phone: "" }, ["phone"]],
    [
      "one language only",
      { ...shop, name: { ar: "دكان", fr: "" }, address: { ar: "", fr: "Oran" } },
      ["nameFr", "addressAr"],
    ],
    ["a tax number instead of a register", { ...shop, rc: "", nif: "000031" }, []],
    ["neither", { ...shop, rc: "" }, ["register"]],
  ])("says what an identity with %s lacks", (_, stored, missing) =>
    expect(listOf({ shop: stored }).missingIdentity).toEqual(missing),
  );

  it.each([[7], ["text"], [[]], [{ dismissedAt: 5, ratesAcceptedAt: {} }]])("takes a broken row (%j) for none", (row) =>
    expect(openingListOf({ ...nothing, shop: row, opening: row })).toMatchObject({ done: 1, isDismissed: false }),
  );
});

import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Fact, StoredFact } from "@/lib/catalog/fact";
import { feedWriter } from "@/lib/seo/feeds/feed-parts";
import type { FeedProduct } from "@/lib/seo/feeds/feed-product";
import { productData } from "@/lib/seo/product-data";
import { aFeedContext, aFeedProduct, aFeedVariant, coloursOf, listingWords } from "../../factories/feed";
import { aColour, aProductPage, aSite, aVariant } from "../../factories/site";
import { breaches, googleDetailSpec, googleSpec } from "../../support/feed-specs";

const told = (facts: Fact[], product = aProductPage()) =>
  JSON.parse(
    JSON.stringify(productData(aSite(), { product: { ...product, facts }, category: "Cuisine", rates: {} })),
  )[0];

describe("the facts of a product in structured data", () => {
  it.each<[Fact, object]>([
    [
      { code: "net_weight", kind: "number", amount: 500, unit: "gram" },
      { name: "Poids net", value: 500, unitCode: "GRM" },
    ],
    [
      { code: "net_volume", kind: "number", amount: 30, unit: "millilitre" },
      { name: "Volume net", value: 30, unitCode: "MLT" },
    ],
    [
      { code: "shelf_life", kind: "number", amount: 6, unit: "month" },
      { name: "Se conserve", value: 6, unitCode: "MON" },
    ],
    [
      { code: "best_before", kind: "month", year: 2027, month: 3 },
      { name: "À consommer de préférence avant", value: "2027-03" },
    ],
    [
      { code: "fit", kind: "choice", choice: "loose" },
      { name: "Coupe", value: "Ample" },
    ],
    [
      { code: "origin", kind: "text", text: "Sig" },
      { name: "Origine", value: "Sig" },
    ],
  ])("%j is told by name", (fact, property) => {
    expect(told([fact]).additionalProperty).toEqual([{ "@type": "PropertyValue", ...property }]);
  });

  it("stand in properties of their own where there are such", () => {
    const node = told([
      { code: "material", kind: "text", text: "Laine" },
      { code: "width", kind: "number", amount: 12.5, unit: "centimetre" },
      { code: "weight", kind: "number", amount: 28, unit: "gram" },
    ]);
    expect(node).toMatchObject({
      material: "Laine",
      width: { "@type": "QuantitativeValue", value: 12.5, unitCode: "CMT" },
      weight: { value: 28, unitCode: "GRM" },
    });
    expect(node).not.toHaveProperty("additionalProperty");
  });

  it("say whom clothes are for, in the years that Google means", () => {
    const node = told([
      { code: "gender", kind: "choice", choice: "female" },
      { code: "age_group", kind: "choice", choice: "kids" },
    ]);
    expect(node.audience).toEqual({
      "@type": "PeopleAudience",
      ...{ suggestedGender: "female", suggestedMinAge: 5, suggestedMaxAge: 13 },
    });
    expect(node).not.toHaveProperty("additionalProperty");
    expect(told([])).not.toHaveProperty("audience");
  });

  it("make a promise of every offer where there is a warranty, and none otherwise", () => {
    const watch = aProductPage({
      options: [aColour("red", "blue")],
      variants: [aVariant({ choices: { colour: "red" } }), aVariant({ id: 2, choices: { colour: "blue" } })],
    });
    const promise = { "@type": "WarrantyPromise", durationOfWarranty: { value: 24, unitCode: "MON" } };
    const node = told([{ code: "warranty", kind: "number", amount: 24, unit: "month" }], watch);
    for (const { offers } of node.hasVariant) expect(offers.warranty).toMatchObject(promise);
    expect(node).not.toHaveProperty("additionalProperty");
    expect(told([]).offers).not.toHaveProperty("warranty");
  });
});

const rowOf = (code: string, value: Partial<StoredFact>): StoredFact => ({
  ...{ code, number: null, choice: "", textAr: "", textFr: "" },
  ...value,
});
const xml = new XMLParser({ parseTagValue: false, isArray: (name) => name === "g:product_detail" || name === "item" });
const context = { ar: aFeedContext("ar"), fr: aFeedContext("fr") };

function itemOf(facts: StoredFact[], more: Partial<FeedProduct> = {}) {
  const material = { locale: "fr" as const, contexts: context, words: listingWords, changedAt: new Date(0) };
  const { head, page, tail } = feedWriter("google", material);
  const [item] = xml.parse(head + page([aFeedProduct({ facts, ...more })]) + tail).rss.channel.item;
  const { "g:product_detail": details = [], "g:shipping": _, ...rest } = item;
  const flat = (fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.replace("g:", ""), String(value)]));
  return { item: flat(rest), details: (details as object[]).map(flat) };
}

describe("the facts of a product in the feed for Google", () => {
  it("are details, each with the section and name under which the page tells it", () => {
    const { item, details } = itemOf([
      rowOf("origin", { textAr: "سيق", textFr: "Sig <&> Mascara" }),
      rowOf("warranty", { number: 24 }),
      rowOf("material", { textAr: "صوف، حرير", textFr: "Laine, soie, coton; lin" }),
    ]);
    expect(details).toEqual([
      { section_name: "Caractéristiques", attribute_name: "Origine", attribute_value: "Sig <&> Mascara" },
      { section_name: "Caractéristiques", attribute_name: "Garantie", attribute_value: "24 mois" },
    ]);
    expect(item.material).toBe("Laine/soie/coton");
    expect(breaches(googleSpec, item)).toEqual([]);
  });

  it("hold to the specification at their longest", () => {
    const long = { textAr: "مادّة، ".repeat(300), textFr: "Ingrédient, ".repeat(300) };
    const { item, details } = itemOf([rowOf("material", long), rowOf("ingredients", long)]);
    expect(details).toHaveLength(1);
    for (const detail of details) expect(breaches(googleDetailSpec, detail)).toEqual([]);
    expect(breaches(googleSpec, item)).toEqual([]);
  });

  it.each([
    ["net_weight", 1, "1g", "1g"],
    ["net_weight", 110, "110g", "100g"],
    ["net_weight", 450, "450g", "1kg"],
    ["net_volume", 30, "30ml", "100ml"],
    ["net_volume", 750, "750ml", "1l"],
  ])("tell the measure the price is for: %s of %i", (code, number, measure, base) => {
    const { item } = itemOf([rowOf(code, { number })]);
    expect(item).toMatchObject({ unit_pricing_measure: measure, unit_pricing_base_measure: base });
    expect(breaches(googleSpec, item)).toEqual([]);
  });

  it("tell no measure where shoppers choose the weight, and nothing where nothing is known", () => {
    const chosen = { options: [{ ...coloursOf("500g"), code: "weight" }], variants: [aFeedVariant()] };
    expect(itemOf([rowOf("net_weight", { number: 500 })], chosen).item).not.toHaveProperty("unit_pricing_measure");
    const { item, details } = itemOf([]);
    expect(item).not.toHaveProperty("material");
    expect(details).toEqual([]);
  });
});

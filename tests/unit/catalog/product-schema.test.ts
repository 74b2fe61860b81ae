import { describe, expect, it } from "vitest";
import { newProductInput, productTextsInput, productVariantsInput, stockInput } from "@/lib/catalog/schema";
import { fieldErrors } from "@/lib/fields";
import { nastyTexts } from "../../support/request";

type Schema = typeof newProductInput | typeof productTextsInput | typeof productVariantsInput | typeof stockInput;
const faultsOf = (schema: Schema, input: unknown) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? {} : fieldErrors(parsed.error);
};

const product = { title: { ar: "تمر", fr: "Dattes" }, categoryId: "3", price: "1 200", stock: "" };

describe("the form of a new product", () => {
  it("reads dinars and units as people write them", () => {
    expect(newProductInput.parse({ ...product, price: "١٢٠٠,50", stock: "٧" })).toMatchObject({
      price: 120_050,
      stock: 7,
      categoryId: 3,
      sku: "",
    });
  });

  it.each([
    ["", "required"],
    ["0", "amount_invalid"],
    ["-5", "amount_invalid"],
    ["1e3", "amount_invalid"],
    ["12.345", "amount_invalid"],
    ["99999999", "number_too_large"],
    ["9".repeat(1_000_000), "amount_invalid"],
  ])("refuses the price %j", (price, fault) => {
    expect(faultsOf(newProductInput, { ...product, price })).toEqual({ price: fault });
  });

  it.each([
    ["-1", "invalid"],
    ["1.5", "invalid"],
    ["100001", "number_too_large"],
    ["x", "invalid"],
  ])("refuses the stock %j", (stock, fault) => {
    expect(faultsOf(newProductInput, { ...product, stock })).toEqual({ stock: fault });
  });

  it.each(nastyTexts)("answers %s in a title with clean text or a refusal", (_name, typed) => {
    const parsed = newProductInput.safeParse({ ...product, title: { ar: typed, fr: typed } });
    const kept = parsed.success ? parsed.data.title.ar : "";
    expect(() => encodeURIComponent(kept)).not.toThrow();
    expect(kept).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
    expect(kept.length).toBeLessThan(1_000);
  });

  it.each([null, undefined, 7, [], "text", { title: 1, price: {}, stock: [], categoryId: "1 OR 1=1" }])(
    "refuses %j without falling over",
    (input) => {
      expect(Object.keys(faultsOf(newProductInput, input)).length).toBeGreaterThan(0);
    },
  );
});

describe("the address of a product", () => {
  const texts = (slug: string) => ({
    id: 1,
    seenAt: 1,
    categoryId: 1,
    title: { ar: "تمر", fr: "Dattes" },
    slug: { ar: "", fr: slug },
    description: { ar: "", fr: "" },
    keywords: { ar: "", fr: "" },
  });

  it("is made of what was typed", () => {
    expect(productTextsInput.parse(texts("Dattes d’Été !")).slug.fr).toBe("dattes-d-ete");
    expect(productTextsInput.parse(texts("../../admin")).slug.fr).toBe("admin");
    expect(productTextsInput.parse(texts("")).slug.fr).toBe("");
  });

  it("needs a letter or a digit", () => {
    expect(faultsOf(productTextsInput, texts("///"))).toEqual({ "slug.fr": "invalid" });
  });
});

describe("what a product says to search engines", () => {
  const typed = (more: object) => ({
    id: 1,
    seenAt: 1,
    categoryId: 1,
    title: { ar: "تمر", fr: "Dattes" },
    slug: { ar: "", fr: "" },
    description: { ar: "", fr: "" },
    keywords: { ar: "", fr: "" },
    ...more,
  });

  it.each([
    [
      { brand: "x".repeat(71), mpn: "x".repeat(71) },
      { brand: "too_long", mpn: "too_long" },
    ],
    [{ seoTitle: { ar: "ا".repeat(81), fr: "" } }, { "seoTitle.ar": "too_long" }],
    [{ seoDescription: { ar: "", fr: "x".repeat(221) } }, { "seoDescription.fr": "too_long" }],
    [{ seoTitle: { ar: "ا".repeat(80), fr: "" } }, {}],
  ])("is refused or taken: %j", (more, faults) => {
    expect(faultsOf(productTextsInput, typed(more))).toEqual(faults);
  });
});

describe("the form of variants", () => {
  const value = (code: string) => ({ code, nameAr: code, nameFr: code, swatch: "#aabbcc" });
  const option = { code: "colour", nameAr: "اللون", nameFr: "Couleur", values: [value("red"), value("blue")] };
  const variant = (key: string, more: object = {}) => ({ key, price: "100", ...more });
  const form = (more: object) => ({ id: 1, seenAt: 1, options: [option], variants: [variant("colour=red")], ...more });

  it("takes a list as forms post it, by number", () => {
    const posted = form({ options: { "0": { ...option, values: { "0": value("red") } } } });
    expect(productVariantsInput.parse(posted).options[0]?.values).toHaveLength(1);
  });

  it.each([
    ["none", { variants: [] }, { variants: "variant_required" }],
    ["a combination that is not of the options", { variants: [variant("size=m")] }, { "variants.0.key": "invalid" }],
    ["one option too few", { variants: [variant("")] }, { "variants.0.key": "invalid" }],
    ["the same twice", { variants: [variant("colour=red"), variant("colour=red")] }, { "variants.1.key": "invalid" }],
    [
      "one reference twice",
      { variants: [variant("colour=red", { sku: "A" }), variant("colour=blue", { sku: "A" })] },
      { "variants.1.sku": "sku_taken" },
    ],
    [
      "one bar code twice",
      { variants: [variant("colour=red", { gtin: "9638 5074" }), variant("colour=blue", { gtin: "96385074" })] },
      { "variants.1.gtin": "gtin_twice" },
    ],
    [
      "a bar code whose last digit is wrong",
      { variants: [variant("colour=red", { gtin: "96385075" })] },
      { "variants.0.gtin": "gtin_invalid" },
    ],
    [
      "a former price that is not above the price",
      { variants: [variant("colour=red", { compareAt: "100" })] },
      { "variants.0.compareAt": "compare_not_above" },
    ],
    ["an option without values", { options: [{ ...option, values: [] }] }, { "options.0.values": "option_empty" }],
    [
      "a swatch that is a style",
      { options: [{ ...option, values: [{ ...value("red"), swatch: "red;}" }] }] },
      {
        "options.0.values.0.swatch": "invalid",
      },
    ],
    [
      "more than a hundred",
      { variants: Array.from({ length: 101 }, () => variant("colour=red")) },
      {
        variants: "too_many_variants",
      },
    ],
  ])("refuses %s", (_name, more, faults) => {
    expect(faultsOf(productVariantsInput, form(more))).toMatchObject(faults);
  });
});

describe("the form of a stock change", () => {
  it.each([
    ["", "required"],
    ["0", "number_too_small"],
    ["-3", "invalid"],
    ["100001", "number_too_large"],
  ])("refuses %j units", (units, fault) => {
    expect(faultsOf(stockInput, { id: 1, variantId: 1, direction: "add", units })).toEqual({ units: fault });
  });
});

import { describe, expect, it } from "vitest";
import { draftOf, draftOfTyped, keysOf } from "@/components/catalog/admin-variant-draft";
import { choicesOfKey, combinationKey, combinationsOf, isPriceJump } from "@/lib/catalog/combinations";
import { codeOf, isOptionCode, palette } from "@/lib/catalog/option-code";
import { publishFaults } from "@/lib/catalog/readiness";
import { productVariantsInput, stockInput } from "@/lib/catalog/schema";

const option = (code: string, ...values: string[]) => ({
  code,
  nameAr: code,
  nameFr: code,
  values: values.map((value) => ({ code: value, nameAr: value, nameFr: value, swatch: null })),
});

describe("the combinations of options", () => {
  it("are one without options, and every pair with two", () => {
    expect(combinationsOf([])).toEqual([[]]);
    const keys = combinationsOf([option("size", "s", "m"), option("colour", "red")]).map(combinationKey);
    expect(keys).toEqual(["colour=red|size=s", "colour=red|size=m"]);
    expect(combinationsOf([option("size")])).toEqual([]);
  });

  it("come back from their names", () => {
    expect(combinationKey(choicesOfKey("colour=red|size=m"))).toBe("colour=red|size=m");
    expect(choicesOfKey("")).toEqual([]);
  });
});

describe("the code of a value", () => {
  it.each([
    ["Bleu nuit", "كحلي", "bleu-nuit"],
    ["38/40", "38/40", "38-40"],
    ["", "أحمر", "أحمر"],
  ])("of %s %s is %s", (fr, ar, code) => {
    expect(codeOf(fr, ar)).toBe(code);
    expect(isOptionCode(code)).toBe(true);
  });

  it("leaves out what combinations are written with", () => {
    for (const bad of ["", "a|b", "a=b", "-a", "x".repeat(41)]) expect(isOptionCode(bad)).toBe(false);
    for (const { code } of palette) expect(isOptionCode(code)).toBe(true);
  });
});

describe("a new price", () => {
  it("is doubted when a zero or two slipped in or out", () => {
    expect([isPriceJump(1500, 150_000), isPriceJump(150_000, 1500)]).toEqual([true, true]);
    expect([isPriceJump(1500, 3000), isPriceJump(0, 150_000), isPriceJump(1500, 0)]).toEqual([false, false, false]);
  });
});

describe("the draft of the variant editor", () => {
  const saved = {
    options: [option("colour", "red", "blue")],
    variants: [{ key: "colour=red", sku: "R", price: 150_000, compareAt: null, gtin: "", isActive: true }],
  };

  it("keeps a combination nobody sells off, and takes a new value as sold at the usual price", () => {
    const draft = draftOf(saved);
    expect(keysOf(draft).map((key) => draft.rows[key]?.isOn)).toEqual([true, false]);
    expect(draft.rows["colour=red"]).toMatchObject({ price: "1500", sku: "R" });
  });

  it("comes back whole from a refused form", () => {
    const typed = {
      "options.0.code": "colour",
      "options.0.nameAr": "اللون",
      "options.0.nameFr": "Couleur",
      "options.0.values.0.code": "red",
      "options.0.values.0.nameAr": "أحمر",
      "options.0.values.0.nameFr": "Rouge",
      "options.0.values.0.swatch": "#c8323c",
      "variants.0.key": "colour=red",
      "variants.0.price": "abc",
    };
    const draft = draftOfTyped(typed);
    expect(draft.options[0]?.values[0]).toMatchObject({ code: "red", swatch: "#c8323c" });
    expect(draft.rows["colour=red"]).toMatchObject({ price: "abc", isOn: true });
  });
});

describe("what a product lacks before it is published", () => {
  it("names each picture and language", () => {
    const images = [
      { id: "a", altAr: "x", altFr: "y", captionAr: "x.", captionFr: "y." },
      { id: "b", altAr: "", altFr: "y", captionAr: " ", captionFr: "" },
    ];
    expect(publishFaults({ images, variants: [{ isActive: true, price: 100 }] })).toEqual([
      { code: "alt_missing", imageId: "b", position: 2, languages: ["ar"] },
      { code: "caption_missing", imageId: "b", position: 2, languages: ["ar", "fr"] },
    ]);
    expect(publishFaults({ images: [], variants: [{ isActive: false, price: 100 }] }).map(({ code }) => code)).toEqual([
      "price_missing",
      "picture_missing",
    ]);
  });
});

describe("the form of variants", () => {
  const form = (changes: object) => ({ id: "1", seenAt: "1", variants: { 0: { key: "", price: "10" } }, ...changes });

  it("reads numbered fields in order and Arabic digits", () => {
    const read = productVariantsInput.parse(form({ variants: { 0: { key: "", price: "١٠", stock: "٣" } } }));
    expect(read.variants).toEqual([{ key: "", sku: "", price: 1000, compareAt: null, stock: 3, gtin: "" }]);
  });

  it.each([
    [{ variants: [] }, "variant_required"],
    [{ options: { 0: option("colour") } }, "option_empty"],
    [
      {
        options: [option("a"), option("a")].map((one) => ({
          ...one,
          values: [{ code: "x", nameAr: "x", nameFr: "x" }],
        })),
      },
      "option_twice",
    ],
    [{ variants: Array.from({ length: 101 }, () => ({ key: "", price: "1" })) }, "too_many_variants"],
    [{ variants: "text" }, "invalid"],
    [{ variants: { 0: { key: "colour=red", price: "1" } } }, "invalid"],
  ])("refuses %#", (changes, message) => {
    const read = productVariantsInput.safeParse(form(changes));
    expect(read.error?.issues.map((issue) => issue.message)).toContain(message);
  });
});

describe("a movement of stock", () => {
  it.each(["", "0", "-1", "1.5", "1e3", "9999999"])("of “%s” units is refused", (units) => {
    expect(stockInput.safeParse({ id: 1, variantId: 1, direction: "add", units }).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { choicesMade, firstVariant, isBuyable, stockState, variantFor } from "@/lib/catalog/variant-choice";

const variant = (id: number, choices: Record<string, string>, { price = 100, stock = 5 } = {}) => ({
  id,
  price,
  compareAt: null,
  stock,
  choices,
});
const shoe = {
  options: [
    { code: "colour", values: [{ code: "white" }, { code: "black" }] },
    { code: "size", values: [{ code: "41" }, { code: "42" }] },
  ],
  variants: [
    variant(1, { colour: "white", size: "41" }),
    variant(2, { colour: "white", size: "42" }, { stock: 0 }),
    variant(3, { colour: "black", size: "42" }, { price: 90 }),
  ],
};

describe("the variant for some choices", () => {
  it("is the one with exactly these values", () => {
    expect(variantFor(shoe, { colour: "black", size: "42" })?.id).toBe(3);
  });

  it("is none when a choice is missing, unknown or not made by anybody", () => {
    expect(variantFor(shoe, { colour: "black" })).toBeNull();
    expect(variantFor(shoe, { colour: "black", size: "41" })).toBeNull();
    expect(variantFor(shoe, { colour: "green", size: "42" })).toBeNull();
    expect(variantFor(shoe, {})).toBeNull();
  });

  it("ignores choices the product does not have", () => {
    expect(variantFor(shoe, { colour: "white", size: "41", taste: "sweet" })?.id).toBe(1);
  });

  it("is the only one of a product without options", () => {
    expect(variantFor({ options: [], variants: [variant(9, {})] }, {})?.id).toBe(9);
    expect(variantFor({ options: [], variants: [] }, {})).toBeNull();
  });
});

describe("what is shown first", () => {
  it("is the cheapest in stock", () => {
    expect(firstVariant(shoe.variants)?.id).toBe(3);
  });

  it("is the cheapest when everything is sold out", () => {
    const sold = shoe.variants.map((one) => ({ ...one, stock: 0 }));
    expect(firstVariant(sold)?.id).toBe(3);
    expect(firstVariant([])).toBeNull();
  });
});

describe("a value", () => {
  it("can be bought only when its combination with the other choices is in stock", () => {
    expect(isBuyable(shoe, "size", "41", { colour: "white", size: "42" })).toBe(true);
    expect(isBuyable(shoe, "size", "42", { colour: "white", size: "41" })).toBe(false);
    expect(isBuyable(shoe, "size", "41", { colour: "black", size: "42" })).toBe(false);
  });
});

describe("stock", () => {
  it.each([
    [0, "sold_out"],
    [1, "low"],
    [3, "low"],
    [4, "in_stock"],
  ])("of %i units is %s when three is low", (units, state) => {
    expect(stockState(units, 3)).toBe(state);
  });
});

describe("a stored variant", () => {
  it("tells its choices by the codes of its values", () => {
    const options = [
      {
        code: "size",
        values: [
          { id: 7, code: "42" },
          { id: 8, code: "43" },
        ],
      },
    ];
    expect(choicesMade(options, [{ valueId: 8 }])).toEqual({ size: "43" });
  });
});

import { describe, expect, it } from "vitest";
import { inReadingOrder } from "@/lib/catalog/value-order";

const ordered = (...names: string[]) => inReadingOrder(names.map((name) => ({ name }))).map(({ name }) => name);

describe("the values of a facet", () => {
  it("go from small to large, letters before numbers", () => {
    expect(ordered("42", "XL", "8", "S", "M", "39-42", "L")).toEqual(["S", "M", "L", "XL", "8", "39-42", "42"]);
  });

  it("without a size stay as the merchant put them", () => {
    expect(ordered("بيج", "أسود", "أزرق")).toEqual(["بيج", "أسود", "أزرق"]);
    expect(ordered("500 g", "1 kg", "5 kg")).toEqual(["500 g", "1 kg", "5 kg"]);
  });
});

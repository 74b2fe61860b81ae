import { describe, expect, it } from "vitest";
import { alertPath, toldAtOnce } from "@/lib/customers/stock-alert";
import { stockAlertTokenOf } from "@/lib/customers/stock-alert-token";

describe("who hears that something is back", () => {
  it.each([
    [0, 0],
    [-1, 0],
    [1, 3],
    [20, 60],
    [1_000_000, 150],
  ])("%i units are told to %i people at once", (units, people) => {
    expect(toldAtOnce(units)).toBe(people);
  });

  it("is named by a token that follows from the address alone and does not tell it", () => {
    const token = stockAlertTokenOf("amina@example.dz");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(stockAlertTokenOf("amina@example.dz")).toBe(token);
    expect(stockAlertTokenOf("karim@example.dz")).not.toBe(token);
  });
});

it("the answer of the form is a part of the product's own page", () => {
  expect(alertPath("ar", "زعفران", "asked")).toBe("/ar/products/زعفران#alert-asked");
});

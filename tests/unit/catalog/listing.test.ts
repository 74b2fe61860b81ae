import { describe, expect, it } from "vitest";
import { emptyListing, hasFilters, listingHref, listingOf, withoutChoice } from "@/lib/catalog/listing";

describe("the listing of an address", () => {
  it("reads prices in dinars, facets, stock, order and page", () => {
    const listing = listingOf({
      min: "1000",
      max: "2 500,50",
      stock: "1",
      sort: "price_up",
      page: "3",
      f: ["colour.red", "size.42", "size.43"],
    });
    expect(listing).toEqual({
      filters: { min: 100_000, max: 250_050, inStock: true, options: { colour: ["red"], size: ["42", "43"] } },
      sort: "price_up",
      page: 3,
    });
  });

  it("reads Arabic digits and turns swapped bounds round", () => {
    expect(listingOf({ min: "٥٠٠٠", max: "١٠٠٠" }).filters).toMatchObject({ min: 100_000, max: 500_000 });
  });

  it.each(["-1", "0", "1e9", "NaN", "", "2.5", "٣x", "99999", "Infinity"])(
    "answers page %j with the first page",
    (page) => {
      expect(listingOf({ page }).page).toBe(1);
    },
  );

  it("clamps a page nobody reaches", () => {
    expect(listingOf({ page: "9999" }).page).toBe(500);
  });

  it.each([
    ["sort", "random"],
    ["min", "abc"],
    ["max", "-5"],
    ["stock", "yes"],
    ["f", "colour"],
    ["f", "a.b.c'; --"],
  ])("leaves out %s=%s", (key, value) => {
    expect(listingOf({ [key]: value })).toEqual(emptyListing);
  });

  it("takes the first of repeated keys and at most forty facet choices", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `size.v${i}`);
    const listing = listingOf({ sort: ["best", "new"], f: many });
    expect(listing.sort).toBe("best");
    expect(listing.filters.options.size).toHaveLength(40);
  });

  it("keeps a facet called __proto__ from touching objects", () => {
    listingOf({ f: "__proto__.polluted" });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("the address of a listing", () => {
  it("leaves defaults out and has one order", () => {
    expect(listingHref("/ar/categories/a", emptyListing)).toBe("/ar/categories/a");
    const listing = listingOf({ page: "2", f: ["size.42", "colour.red"], max: "900", sort: "best" });
    expect(listingHref("/fr/search", listing, [["q", "dattes"]])).toBe(
      "/fr/search?q=dattes&max=900&f=colour.red&f=size.42&sort=best&page=2",
    );
  });

  it("reads back as the same listing", () => {
    const listing = listingOf({ min: "10", stock: "1", f: ["size.42", "size.41"], sort: "new", page: "4" });
    const params = new URLSearchParams(listingHref("", listing).slice(1));
    const again = listingOf({ ...Object.fromEntries(params), f: params.getAll("f") });
    expect(listingHref("", again)).toBe(listingHref("", listing));
  });

  it("without a choice goes back to the first page and drops the emptied facet", () => {
    const listing = listingOf({ f: ["size.42", "colour.red", "colour.blue"], page: "2" });
    expect(withoutChoice(listing, "size", "42")).toMatchObject({
      page: 1,
      filters: { options: { colour: ["red", "blue"] } },
    });
    expect(hasFilters(withoutChoice(listingOf({ f: "size.42" }), "size", "42").filters)).toBe(false);
  });
});

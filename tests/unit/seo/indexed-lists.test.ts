import { describe, expect, it } from "vitest";
import { emptyListing } from "@/lib/catalog/listing";
import { limits } from "@/lib/limits";
import { isIndexed } from "@/lib/seo/category-page";

const full = limits.pageSize;

describe("search engines may keep", () => {
  it.each([
    ["a list of one product", {}, 1, true],
    ["an empty list", {}, 0, false],
    ["page 2 of a list that has one", { page: 2 }, full + 1, true],
    ["page 2 of a list that has none", { page: 2 }, full, false],
    ["a sorted list", { sort: "price_up" }, 5, false],
    ["a filtered list", { filters: { ...emptyListing.filters, inStock: true } }, 5, false],
  ] as const)("%s: %o", (_what, asked, count, may) => {
    expect(isIndexed({ ...emptyListing, ...asked }, count)).toBe(may);
  });
});

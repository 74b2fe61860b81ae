import { describe, expect, it } from "vitest";
import { shownPages } from "@/components/ui/pagination";

describe("the pages offered", () => {
  it.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 9]],
    [5, 9, [1, 4, 5, 6, 9]],
    [9, 9, [1, 8, 9]],
  ])("around page %i of %i are the neighbours, the first and the last", (page, pages, shown) => {
    expect(shownPages(page, pages)).toEqual(shown);
  });
});

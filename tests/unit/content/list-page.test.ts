import { describe, expect, it } from "vitest";
import { isFurtherPage, listPagePath, pagesOf } from "@/lib/content/list-page";

describe("a page of a list", () => {
  it("has an address of its own from the second on", () => {
    expect(listPagePath("/ar/videos", 1)).toBe("/ar/videos");
    expect(listPagePath("/ar/videos", 2)).toBe("/ar/videos/page/2");
  });

  it.each([
    ["/ar/blog/page/2", true],
    ["/fr/press/page/3", true],
    ["/ar/guides/page/2", true],
    ["/ar/videos/page/12", true],
    ["/fr/podcast/causerie/page/2", true],
    ["/ar/blog/topics/الزيت/2", true],
    ["/fr/blog/authors/samira/4", true],
    ["/fr/podcast/causerie/2", false],
    ["/fr/videos/page", false],
    ["/fr/videos/2", false],
    ["/fr/categories/page/2", false],
    ["/ar/blog", false],
  ])("%s is a further one: %s", (path, is) => expect(isFurtherPage(path)).toBe(is));

  it.each([
    [0, 1],
    [24, 1],
    [25, 2],
    [49, 3],
  ])("%i rows fill pages of 24: %i", (rows, pages) => expect(pagesOf(rows, 24)).toBe(pages));
});

import { describe, expect, it } from "vitest";
import { branchIds, childrenOf, findByPath, rootsOf, trailOf, treeOf } from "@/lib/catalog/category-tree";

const row = (id: number, parentId: number | null, slug: string, own = 0) => ({
  id,
  parentId,
  own,
  picture: null,
  here: { name: slug, slug, description: "", seoTitle: "", seoDescription: "" },
  otherSlug: `${slug}-fr`,
});
const tree = treeOf([
  row(3, 1, "أحذية", 4),
  row(1, null, "لباس", 1),
  row(2, null, "كتب"),
  row(9, 77, "يتيم"),
  row(4, 3, "رياضية", 2),
]);

describe("the tree of categories", () => {
  it("puts parents before children and leaves out what hangs in the air", () => {
    expect(tree.map(({ id }) => id)).toEqual([1, 3, 4, 2]);
    expect(rootsOf(tree).map(({ id }) => id)).toEqual([1, 2]);
    expect(childrenOf(tree, 1).map(({ id }) => id)).toEqual([3]);
  });

  it("counts products of the whole branch", () => {
    expect(tree.map(({ count }) => count)).toEqual([7, 6, 2, 0]);
    expect(branchIds(tree, 1)).toEqual([1, 3, 4]);
  });

  it("finds a category by its full path only", () => {
    expect(findByPath(tree, ["لباس", "أحذية"])?.id).toBe(3);
    expect(findByPath(tree, ["أحذية"])).toBeNull();
    expect(findByPath(tree, [])).toBeNull();
  });

  it("knows the way down and the same way in the other language", () => {
    expect(trailOf(tree, 4).map(({ id }) => id)).toEqual([1, 3, 4]);
    expect(tree.find(({ id }) => id === 4)?.otherPath).toEqual(["لباس-fr", "أحذية-fr", "رياضية-fr"]);
  });
});

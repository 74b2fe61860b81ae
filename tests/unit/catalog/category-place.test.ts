import { describe, expect, it } from "vitest";
import { placeFault, shifted } from "@/lib/catalog/category-place";

// 1 (2, 3), 4
const tree = [
  { id: 1, parentId: null },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 1 },
  { id: 4, parentId: null },
];

describe("the place of a category", () => {
  it.each([
    ["a new one at the top", null, null, null],
    ["a new one under a root", null, 1, null],
    ["a leaf under another root", 2, 4, null],
    ["a leaf at the top", 2, null, null],
    ["a root without children under a root", 4, 1, null],
    ["a parent nobody knows", null, 99, "category_unknown"],
    ["itself", 4, 4, "category_inside_itself"],
    ["its own child", 1, 2, "category_inside_itself"],
    ["a third level", null, 2, "category_too_deep"],
    ["a root with children under another", 1, 4, "category_too_deep"],
  ])("%s", (_, id, parentId, fault) => {
    expect(placeFault(tree, { id, parentId })).toBe(fault);
  });

  it.each([
    [2, "up", [2, 1, 3]],
    [2, "down", [1, 3, 2]],
    [1, "up", [1, 2, 3]],
    [3, "down", [1, 2, 3]],
    [9, "up", [1, 2, 3]],
  ] as const)("%i moves %s", (id, direction, order) => {
    expect(shifted([1, 2, 3], id, direction)).toEqual(order);
  });
});

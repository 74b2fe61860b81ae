import { describe, expect, it } from "vitest";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import { formerCategory } from "@/lib/catalog/former-category";

const node = (id: number, path: string[]) =>
  ({
    id,
    slug: path.at(-1),
    path,
    otherPath: path.map(inArabic),
    parentId: path.length > 1 ? 1 : null,
  }) as CategoryNode;
const inArabic = (slug: string) => ({ maison: "البيت", cuisine: "المطبخ" })[slug] ?? slug;
const tree = [node(1, ["maison"]), node(2, ["maison", "cuisine"]), node(3, ["bijoux"])];
const old = new Map([
  ["foyer", { categoryId: 1, title: "Foyer" }],
  ["cuivre", { categoryId: null, title: "Cuivre" }],
  ["cave", { categoryId: 9, title: "Cave" }],
]);
const of = (...path: string[]) => formerCategory(tree, path, old);

describe("the former address of a category", () => {
  it("leads to where the category is now, in one step, whichever part of the path was renamed or moved", () => {
    expect(of("foyer")).toEqual({ kind: "moved", path: ["maison"] });
    expect(of("foyer", "cuisine")).toEqual({ kind: "moved", path: ["maison", "cuisine"] });
    expect(of("bijoux", "cuisine")).toEqual({ kind: "moved", path: ["maison", "cuisine"] });
    expect(of("cuisine")).toEqual({ kind: "moved", path: ["maison", "cuisine"] });
  });

  it("leads from its path in the other language to the same category", () => {
    expect(of("البيت")).toEqual({ kind: "moved", path: ["maison"] });
    expect(of("البيت", "المطبخ")).toEqual({ kind: "moved", path: ["maison", "cuisine"] });
    for (const path of [["المطبخ"], ["البيت", "cuisine"]]) expect(of(...path)).toBeNull();
  });

  it("is gone when the category is", () => {
    expect(of("cuivre")).toEqual({ kind: "gone", title: "Cuivre" });
    expect(of("maison", "cuivre")).toEqual({ kind: "gone", title: "Cuivre" });
    expect(of("cuivre", "cuisine")).toEqual({ kind: "moved", path: ["maison", "cuisine"] });
  });

  it("is none, and not gone, while the category is hidden", () => {
    expect(of("cave")).toBeNull();
  });

  it("is none when a part of it never was a category", () => {
    for (const path of [["nowhere"], ["nowhere", "cuisine"], ["maison", "nowhere"], []]) expect(of(...path)).toBeNull();
  });
});

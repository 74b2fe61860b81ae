import type { CategoryNode, CategoryTree } from "./category-tree";

export type FormerCategory = { kind: "moved"; path: string[] } | { kind: "gone"; title: string };
type OldSlugs = ReadonlyMap<string, { categoryId: number | null; title: string }>;

/** Where a category went whose path this was: every step must be a slug of a category, of now or of then; or all are its path in the other language. */
export function formerCategory(tree: CategoryTree, path: readonly string[], old: OldSlugs): FormerCategory | null {
  const nodeOf = (slug: string): CategoryNode | undefined =>
    tree.find((node) => node.slug === slug) ?? tree.find((node) => node.id === old.get(slug)?.categoryId);
  const last = path.at(-1);
  if (last === undefined || !path.every((slug) => nodeOf(slug) || old.has(slug))) return translated(tree, path);
  const node = nodeOf(last);
  if (node) return { kind: "moved", path: node.path };
  const was = old.get(last);
  // One that is only hidden may come back, like a product that is being worked on.
  return was?.categoryId ? null : { kind: "gone", title: was?.title ?? "" };
}

function translated(tree: CategoryTree, path: readonly string[]): FormerCategory | null {
  const node = tree.find(({ otherPath }) => otherPath.join("/") === path.join("/"));
  return node ? { kind: "moved", path: node.path } : null;
}

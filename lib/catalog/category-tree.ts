import type { Picture } from "./product-card";

export type CategoryNode = {
  id: number;
  parentId: number | null;
  name: string;
  slug: string;
  /** slugs from the root to this one */
  path: string[];
  /** the same path in the other language, for the language switch */
  otherPath: string[];
  description: string;
  /** what search engines show; "" = made from name and description */
  seoTitle: string;
  seoDescription: string;
  picture: Picture | null;
  /** published products here and below */
  count: number;
};

/** Parents before children, each level in the merchant's order. */
export type CategoryTree = CategoryNode[];

export const rootsOf = (tree: CategoryTree): CategoryNode[] => tree.filter((node) => node.parentId === null);

export const childrenOf = (tree: CategoryTree, id: number): CategoryNode[] =>
  tree.filter((node) => node.parentId === id);

export const findByPath = (tree: CategoryTree, path: readonly string[]): CategoryNode | null =>
  tree.find((node) => node.path.length === path.length && node.path.every((slug, depth) => slug === path[depth])) ??
  null;

/** From the root to the node itself. */
export function trailOf(tree: CategoryTree, id: number): CategoryNode[] {
  const node = tree.find((candidate) => candidate.id === id);
  if (!node) return [];
  return node.parentId === null ? [node] : [...trailOf(tree, node.parentId), node];
}

/** The node's id and those of everything below it. */
export const branchIds = (tree: CategoryTree, id: number): number[] => [
  id,
  ...childrenOf(tree, id).flatMap((child) => branchIds(tree, child.id)),
];

export type CategoryRow = {
  id: number;
  parentId: number | null;
  picture: Picture | null;
  own: number;
  here: { name: string; slug: string; description: string; seoTitle: string; seoDescription: string };
  otherSlug: string;
};

/** Rows of one language, ordered among siblings, to the tree. A category whose parent is missing is left out. */
export function treeOf(rows: readonly CategoryRow[]): CategoryTree {
  const byParent = groupByParent(rows);
  const grow = (parent: CategoryNode | null): CategoryNode[] =>
    (byParent.get(parent?.id ?? null) ?? []).flatMap((row) => {
      const node = nodeOf(row, parent);
      const below = grow(node);
      const children = below.filter((child) => child.parentId === row.id);
      node.count += children.reduce((sum, child) => sum + child.count, 0);
      return [node, ...below];
    });
  return grow(null);
}

function groupByParent(rows: readonly CategoryRow[]): Map<number | null, CategoryRow[]> {
  const groups = new Map<number | null, CategoryRow[]>();
  for (const row of rows) groups.set(row.parentId, [...(groups.get(row.parentId) ?? []), row]);
  return groups;
}

const nodeOf = (row: CategoryRow, parent: CategoryNode | null): CategoryNode => ({
  id: row.id,
  parentId: row.parentId,
  ...row.here,
  path: [...(parent?.path ?? []), row.here.slug],
  otherPath: [...(parent?.otherPath ?? []), row.otherSlug],
  picture: row.picture,
  count: row.own,
});

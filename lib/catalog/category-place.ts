type Placed = { id: number; parentId: number | null };
export type PlaceFault = "category_unknown" | "category_inside_itself" | "category_too_deep";

/** Why a category may not stand under that parent, or null; `id` null = a new one. */
export function placeFault(
  all: readonly Placed[],
  { id, parentId }: { id: number | null; parentId: number | null },
): PlaceFault | null {
  if (parentId === null) return null;
  const parent = all.find((candidate) => candidate.id === parentId);
  if (!parent) return "category_unknown";
  if (id !== null && (parent.id === id || parent.parentId === id)) return "category_inside_itself";
  const hasChildren = id !== null && all.some((candidate) => candidate.parentId === id);
  return parent.parentId !== null || hasChildren ? "category_too_deep" : null;
}

/** The order of siblings with one of them a place further up or down; the same order at the ends. */
export function shifted(order: readonly number[], id: number, direction: "up" | "down"): number[] {
  const from = order.indexOf(id);
  const other = order[from + (direction === "up" ? -1 : 1)];
  if (from === -1 || other === undefined) return [...order];
  return order.map((each) => (each === id ? other : each === other ? id : each));
}

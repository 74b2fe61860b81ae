import "server-only";
import type { DbClient } from "@/lib/db";

export type LockedCategory = { id: number; parentId: number | null; position: number; updatedAt: Date };

/** Every category in its order, held until the transaction ends: what is decided about the tree stays true. Products may still be added. */
export async function lockCategories(tx: DbClient): Promise<LockedCategory[]> {
  // The table, because rows that are read in an order and locked one by one may have changed places meanwhile.
  await tx.$executeRaw`LOCK TABLE "Category" IN SHARE ROW EXCLUSIVE MODE`;
  return tx.category.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 1_000,
    select: { id: true, parentId: true, position: true, updatedAt: true },
  });
}

export const siblingsOf = (all: readonly LockedCategory[], parentId: number | null): LockedCategory[] =>
  all.filter((category) => category.parentId === parentId);

/** After the last of its siblings. */
export const lastPosition = (all: readonly LockedCategory[], parentId: number | null): number =>
  Math.max(-1, ...siblingsOf(all, parentId).map(({ position }) => position)) + 1;

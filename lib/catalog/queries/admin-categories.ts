import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { type CategoryNode, treeOf } from "../category-tree";

/** Every category for a choice, uncached: parents before children, named with their parent. */
export async function listCategoryChoices(locale: Locale): Promise<CategoryChoice[]> {
  const rows = await db.category.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 1_000,
    select: {
      id: true,
      parentId: true,
      googleCategory: true,
      translations: {
        where: { locale },
        select: { name: true, slug: true, description: true, seoTitle: true, seoDescription: true },
      },
    },
  });
  const tree = treeOf(
    rows.flatMap(({ id, parentId, translations: [here] }) =>
      here ? [{ id, parentId, picture: null, own: 0, here, otherSlug: here.slug }] : [],
    ),
  );
  const google = new Map(rows.map((row) => [row.id, row.googleCategory]));
  return tree.map((node) => ({ id: node.id, name: nameOf(node, tree), google: google.get(node.id) ?? null }));
}

/** `google`: its own number in Google's taxonomy. */
export type CategoryChoice = { id: number; name: string; google: number | null };

function nameOf({ name, parentId }: CategoryNode, tree: CategoryNode[]): string {
  const parent = tree.find((node) => node.id === parentId);
  return parent ? `${nameOf(parent, tree)} — ${name}` : name;
}

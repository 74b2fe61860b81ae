import "server-only";
import { db } from "@/lib/db";
import type { Payloads } from "@/lib/jobs/task";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { mailLowStock } from "./commands/mail-low-stock";

const step = 200;

/** What search reads of the products in these categories and those below them, whose names changed. */
export async function refreshCategorySearch({ categoryIds }: Payloads["refresh_category_search"]): Promise<void> {
  const category = { OR: [{ id: { in: categoryIds } }, { parentId: { in: categoryIds } }] };
  for (let after = 0; ; ) {
    const rows = await db.product.findMany({
      where: { category, id: { gt: after } },
      orderBy: { id: "asc" },
      take: step,
      select: { id: true },
    });
    for (const { id } of rows) await refreshProductSearch(db, id);
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    after = last.id;
  }
}

export const tellOfLowStock = (): Promise<void> => mailLowStock();

import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { enqueue } from "@/lib/jobs/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { lockCategories } from "./category-tree-lock";
import { refreshSearchOf } from "./save-category";

type Removal = { id: number /** where its products go */; heirId: number | null };

/** Removes a category without categories below it; one with products needs another that takes them. Its addresses answer 410 from then on. */
export async function removeCategory({ id, heirId }: Removal, actor: Actor) {
  return withTx(async (tx) => {
    const all = await lockCategories(tx);
    const fault = faultOf(all, { id, heirId });
    if (fault) return fault;
    // Before anything is counted: a product that arrives meanwhile waits, and then meets a category that is gone.
    await tx.$queryRaw`SELECT 1 FROM "Category" WHERE id = ${id} FOR UPDATE`;
    const products = await tx.product.count({ where: { categoryId: id } });
    if (products > 0 && heirId === null) return { ...fail("category_has_products"), fields: { heirId: "required" } };
    if (heirId !== null) await tx.product.updateMany({ where: { categoryId: id }, data: { categoryId: heirId } });

    const before = await tx.category.delete({ where: { id }, include: { translations: true } });
    if (heirId !== null && products > 0) await enqueue(tx, [refreshSearchOf([heirId])]);
    await recordAudit(tx, {
      actor,
      action: "category_removed",
      subject: `category:${id}`,
      before,
      after: { products, heirId },
    });
    return ok({ id, heirId });
  });
}

function faultOf(all: readonly { id: number; parentId: number | null }[], { id, heirId }: Removal) {
  const has = (wanted: number) => all.some((category) => category.id === wanted);
  if (!has(id)) return fail("category_not_found");
  if (all.some(({ parentId }) => parentId === id)) return fail("category_has_children");
  const isUnfit = heirId !== null && (heirId === id || !has(heirId));
  return isUnfit ? { ...fail("category_unknown"), fields: { heirId: "category_unknown" } } : null;
}

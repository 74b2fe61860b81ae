import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { shifted } from "../category-place";
import { lockCategories, siblingsOf } from "./category-tree-lock";

type Move = { id: number; direction: "up" | "down" };

/** One place further up or down among its siblings; at the ends nothing happens. */
export async function moveCategory({ id, direction }: Move, actor: Actor) {
  return withTx(async (tx) => {
    const all = await lockCategories(tx);
    const category = all.find((candidate) => candidate.id === id);
    if (!category) return fail("category_not_found");
    const before = siblingsOf(all, category.parentId).map((sibling) => sibling.id);
    const order = shifted(before, id, direction);
    // SQL, so that "updatedAt" stays: forms that are open elsewhere are still good, and the page itself has no news.
    await tx.$executeRaw`
      UPDATE "Category" c SET position = o.place - 1
      FROM unnest(${order}::int[]) WITH ORDINALITY AS o(id, place) WHERE c.id = o.id AND c.position <> o.place - 1`;
    await recordAudit(tx, {
      actor,
      action: "category_moved",
      subject: `category:${id}`,
      before: { order: before },
      after: { order },
    });
    return ok({ id });
  });
}

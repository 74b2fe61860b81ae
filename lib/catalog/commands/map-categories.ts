import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { ok } from "@/lib/result";
import { withTx } from "@/lib/tx";

/** Gives shelves their number in Google's taxonomy; null takes it from the shelf above. Unknown ids are left out. */
export async function mapCategories(wanted: ReadonlyMap<number, number | null>, actor: Actor) {
  return withTx(async (tx) => {
    const known = await tx.category.findMany({
      where: { id: { in: [...wanted.keys()] } },
      select: { id: true, googleCategory: true },
    });
    const changed = known.filter(({ id, googleCategory }) => googleCategory !== wanted.get(id));
    for (const { id } of changed)
      await tx.category.update({
        where: { id },
        data: { googleCategory: wanted.get(id) ?? null },
        select: { id: true },
      });
    if (changed.length > 0) {
      const before = Object.fromEntries(changed.map(({ id, googleCategory }) => [id, googleCategory]));
      const after = Object.fromEntries(changed.map(({ id }) => [id, wanted.get(id) ?? null]));
      await recordAudit(tx, { actor, action: "categories_mapped", subject: "settings:feeds", before, after });
    }
    return ok(changed.length);
  });
}

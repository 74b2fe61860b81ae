import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";

/** Gives a category its picture, or takes it away (null). The file stays: pages that are kept elsewhere still show it. */
export async function pictureCategory({ id, mediaId }: { id: number; mediaId: string | null }, actor: Actor) {
  return withTx(async (tx) => {
    const before = await tx.category.findUnique({ where: { id }, select: { mediaId: true } });
    if (!before) return fail("category_not_found");
    // SQL, so that "updatedAt" stays and a form that is being filled below the picture can still be saved.
    await tx.$executeRaw`UPDATE "Category" SET "mediaId" = ${mediaId} WHERE id = ${id}`;
    await recordAudit(tx, {
      actor,
      action: "category_pictured",
      subject: `category:${id}`,
      before,
      after: { mediaId },
    });
    return ok({ id });
  });
}

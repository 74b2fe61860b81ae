import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";

export type Seen = { id: number; seenAt: number };

/** Takes the product for this transaction, if it is still the version that was on the screen. */
export async function claimProduct(
  tx: DbClient,
  { id, seenAt }: Seen,
): Promise<Result<{ categoryId: number; status: string }, "product_not_found" | "edited_meanwhile">> {
  const { count } = await tx.product.updateMany({
    where: { id, updatedAt: new Date(seenAt) },
    data: { updatedAt: new Date() },
  });
  const product = await tx.product.findUnique({ where: { id }, select: { categoryId: true, status: true } });
  if (!product) return fail("product_not_found");
  return count === 1 ? ok(product) : fail("edited_meanwhile");
}

/** The same where no version matters: the row is locked, so that what is decided about it stays true. */
export async function lockProduct(tx: DbClient, id: number) {
  await tx.$queryRaw`SELECT 1 FROM "Product" WHERE id = ${id} FOR UPDATE`;
  return tx.product.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      categoryId: true,
      publishedAt: true,
      translations: { select: { locale: true, title: true } },
      images: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          position: true,
          altAr: true,
          altFr: true,
          captionAr: true,
          captionFr: true,
          valueCode: true,
        },
      },
      variants: { select: { id: true, isActive: true, price: true } },
    },
  });
}

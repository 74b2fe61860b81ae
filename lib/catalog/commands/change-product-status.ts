import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { canBecome, type ProductStatus } from "../product-status";
import { publishFaults, textFaultFields } from "../readiness";
import { lockProduct } from "./changed-product";

/** Publishes, takes back, or archives; publishing is refused until pictures are described in both languages. */
export async function changeProductStatus({ id, to }: { id: number; to: ProductStatus }, actor: Actor) {
  return withTx(async (tx) => {
    const product = await lockProduct(tx, id);
    if (!product) return fail("product_not_found");
    const refusal = refusalOf(product, to);
    if (refusal) return refusal;

    const publishedAt = to === "published" ? (product.publishedAt ?? new Date()) : product.publishedAt;
    await tx.product.update({ where: { id }, data: { status: to, publishedAt }, select: { id: true } });
    await recordAudit(tx, {
      actor,
      action: `product_${to}`,
      subject: `product:${id}`,
      before: { status: product.status },
      after: { status: to },
    });
    return ok({ id, categoryIds: [product.categoryId] });
  });
}

function refusalOf(product: NonNullable<Awaited<ReturnType<typeof lockProduct>>>, to: ProductStatus) {
  if (!canBecome(product.status, to)) return fail("status_changed");
  const faults = to === "published" ? publishFaults(product) : [];
  const fields = textFaultFields(faults);
  if (Object.keys(fields).length > 0) return { ...fail("alts_missing"), fields };
  return faults.length > 0 ? fail("not_ready_to_publish") : null;
}

/** Drafts that nobody ever ordered; the others are archived instead. */
export async function deleteDraft(id: number, actor: Actor) {
  return withTx(async (tx) => {
    const product = await lockProduct(tx, id);
    if (!product) return fail("product_not_found");
    if (product.status !== "draft") return fail("not_a_draft");
    // SQL, because orders are a higher domain: only whether there are any matters here.
    const ordered = await tx.$queryRaw<
      unknown[]
    >`SELECT 1 FROM "OrderLine" WHERE "variantId" = ANY(${product.variants.map((variant) => variant.id)}) LIMIT 1`;
    if (ordered.length > 0) return fail("product_has_orders");

    await tx.product.delete({ where: { id }, select: { id: true } });
    await recordAudit(tx, { actor, action: "product_deleted", subject: `product:${id}`, before: product.translations });
    return ok({ id, categoryIds: [product.categoryId] });
  });
}

import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { stockInput } from "../schema";

/** Adds or removes units with their line in the ledger; never below zero, however many do so at once. */
export async function adjustStock(
  { id, variantId, direction, units, reason }: z.output<typeof stockInput>,
  actor: Actor,
) {
  const quantity = direction === "add" ? units : -units;
  return withTx(async (tx) => {
    const { count } = await tx.variant.updateMany({
      // The ceiling keeps the column within what an integer holds.
      where: { id: variantId, productId: id, stock: { gte: Math.max(0, -quantity), lte: 1_000_000 } },
      data: { stock: { increment: quantity } },
    });
    const variant = await tx.variant.findUnique({
      where: { id: variantId, productId: id },
      select: { sku: true, stock: true, product: { select: { categoryId: true } } },
    });
    if (!variant) return fail("product_not_found");
    if (count === 0) return { ...fail("stock_too_low"), fields: { units: "stock_too_low" } };

    await tx.stockMovement.create({
      data: { variantId, quantity, reason: "adjustment", note: reason, actorId: actor.id },
      select: { id: true },
    });
    await recordAudit(tx, {
      actor,
      action: "stock_adjusted",
      subject: `product:${id}`,
      before: { [variant.sku]: variant.stock - quantity },
      after: { [variant.sku]: variant.stock, reason },
    });
    return ok({ id, categoryIds: [variant.product.categoryId] });
  });
}

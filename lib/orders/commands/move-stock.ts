import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";
import { refreshProducts } from "./follow-order";

type StockChange = { variantId: number; quantity: number };
type Cause = { orderId: string; actorId: string | null; reason: "order" | "release" | "edit" };

/** Adds signed units to variants, each with its line in the ledger; refuses to go below zero. */
export async function moveStock(
  tx: DbClient,
  changes: StockChange[],
  cause: Cause,
): Promise<Result<null, "out_of_stock">> {
  // Always in the order of ids: two orders that share two products must not wait for one another.
  const wanted = changes.filter(({ quantity }) => quantity !== 0).sort((a, b) => a.variantId - b.variantId);
  for (const { variantId, quantity } of wanted) {
    const { count } = await tx.variant.updateMany({
      where: { id: variantId, stock: { gte: Math.max(0, -quantity) } },
      data: { stock: { increment: quantity } },
    });
    // A variant deleted since has no shelf to return to.
    if (count === 0 && quantity > 0) continue;
    if (count === 0) return fail("out_of_stock");
    await tx.stockMovement.create({ data: { variantId, quantity, ...cause } });
  }
  return ok(null);
}

/** Everything the order holds goes back to the shelf. Call only after winning the flip of `holdsStock`. */
export async function returnUnits(tx: DbClient, orderId: string, actorId: string | null): Promise<void> {
  const lines = await linesOf(tx, orderId);
  await moveStock(tx, lines, { orderId, actorId, reason: "release" });
  await refreshProducts(
    tx,
    lines.map((line) => line.productId),
  );
}

/** Takes the order's units again, when a closed order comes back to life. */
export async function retakeUnits(tx: DbClient, orderId: string, actorId: string | null) {
  const lines = await linesOf(tx, orderId);
  await refreshProducts(
    tx,
    lines.map((line) => line.productId),
  );
  return moveStock(
    tx,
    lines.map(({ variantId, quantity }) => ({ variantId, quantity: -quantity })),
    { orderId, actorId, reason: "order" },
  );
}

const linesOf = (tx: DbClient, orderId: string) =>
  tx.orderLine.findMany({ where: { orderId }, select: { variantId: true, productId: true, quantity: true } });

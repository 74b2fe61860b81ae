import type { DbClient } from "@/lib/db";
import type { LoadedLine } from "@/lib/orders/commands/place-order-steps";

/** How shops oversell: read the stock, think, write the difference. Here only to prove that the tests would notice. */
export async function naiveTakeStock(tx: DbClient, orderId: string, lines: LoadedLine[]): Promise<Map<number, number>> {
  const left = new Map<number, number>();
  for (const { variantId, quantity } of lines) {
    const { stock } = await tx.variant.findUniqueOrThrow({ where: { id: variantId } });
    if (stock < quantity) continue;
    await tx.variant.update({ where: { id: variantId }, data: { stock: stock - quantity } });
    await tx.stockMovement.create({ data: { variantId, quantity: -quantity, reason: "order", orderId } });
    left.set(variantId, stock - quantity);
  }
  return left;
}

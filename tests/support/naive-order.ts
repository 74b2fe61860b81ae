import { setTimeout as think } from "node:timers/promises";
import type { DbClient } from "@/lib/db";
import { type LoadedLine, loadLines } from "@/lib/orders/commands/place-order-steps";
import type { OrderDraft } from "@/lib/orders/order-draft";

/** How shops order twice: look whether the key is known, and write it down when all is done. Here only to prove that the tests would notice. */
export async function naiveClaimKey(tx: DbClient, { idempotencyKey: key }: OrderDraft): Promise<null> {
  await tx.idempotencyKey.findUnique({ where: { scope_key: { scope: "order", key } } });
  await think(20);
  return null;
}

/** How shops lose a cart: read its lines without holding them. */
export async function naiveLoadLines(
  tx: DbClient,
  { cartId, lines }: Pick<OrderDraft, "cartId" | "lines">,
): Promise<LoadedLine[]> {
  const read = cartId ? await tx.cartLine.findMany({ where: { cartId } }) : lines;
  await think(20);
  return loadLines(tx, { cartId: null, lines: read.map(({ variantId, quantity }) => ({ variantId, quantity })) });
}

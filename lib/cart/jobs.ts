import "server-only";
import { db } from "@/lib/db";

/** Carts nobody has touched for two months; their cookie has expired too. */
export async function sweepCarts(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - 60 * 86_400_000);
  const { count } = await db.cart.deleteMany({ where: { updatedAt: { lt: before } } });
  return count;
}

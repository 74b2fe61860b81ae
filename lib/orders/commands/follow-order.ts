import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { readShopSettings } from "@/lib/settings/queries";
import { type Confirmation, isClosed } from "../order-status";
import { releaseKeyOf } from "../record-order";

/** Enqueues what follows a new answer of the customer, in the transaction of the answer. */
export async function followOrder(tx: DbClient, change: { orderId: string; from: Confirmation; to: Confirmation }) {
  const { orderId, from, to } = change;
  if (from === to) return;
  if (to === "confirmed") await enqueue(tx, [{ name: "order_confirmed", payload: { orderId } }]);
  if (to === "new") await releaseLater(tx, orderId);
  if (isClosed(to)) await enqueue(tx, [{ name: "order_cancelled", payload: { orderId } }]);
}

// The clock of an order that came back to life starts again.
async function releaseLater(tx: DbClient, orderId: string): Promise<void> {
  const { releaseAfterDays } = await readShopSettings(tx);
  const runAt = new Date(Date.now() + releaseAfterDays * 86_400_000);
  await enqueue(tx, [{ name: "release_unconfirmed", payload: { orderId }, runAt, key: releaseKeyOf(orderId) }]);
}

/** Units moved without the order changing its state: pages may have to say "in stock" or "sold out" again. */
export async function refreshProducts(tx: DbClient, productIds: number[]): Promise<void> {
  const tags = [...new Set(productIds)].map((id) => cacheTags.product(id));
  if (tags.length > 0) await enqueue(tx, [{ name: "refresh_pages", payload: { tags: [...tags, cacheTags.catalog] } }]);
}

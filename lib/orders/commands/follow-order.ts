import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { readShopSettings } from "@/lib/settings/queries";
import { type Confirmation, isClosed } from "../order-status";
import { releaseKeyOf } from "./record-order";

type Change = {
  orderId: string;
  from: Confirmation;
  to: Confirmation;
  /** a call the customer asked for */
  promisedAt?: Date | null;
};

/** Enqueues what follows a new answer of the customer, in the transaction of the answer. */
export async function followOrder(tx: DbClient, change: Change): Promise<void> {
  const { orderId, from, to, promisedAt = null } = change;
  if (promisedAt) await releaseLater(tx, orderId, promisedAt);
  if (from === to) return;
  if (to === "confirmed") await enqueue(tx, [{ name: "order_confirmed", payload: { orderId } }]);
  if (to === "new") await releaseLater(tx, orderId, new Date());
  if (isClosed(to)) await enqueue(tx, [{ name: "order_cancelled", payload: { orderId } }]);
}

// The days an order may stay unconfirmed count from its revival, or from the call the customer asked for.
async function releaseLater(tx: DbClient, orderId: string, from: Date): Promise<void> {
  const { releaseAfterDays } = await readShopSettings(tx);
  const runAt = new Date(from.getTime() + releaseAfterDays * 86_400_000);
  await enqueue(tx, [{ name: "release_unconfirmed", payload: { orderId }, runAt, key: releaseKeyOf(orderId) }]);
}

/** Units moved without the order changing its state: pages may have to say "in stock" or "sold out" again. */
export async function refreshProducts(tx: DbClient, productIds: number[]): Promise<void> {
  const tags = [...new Set(productIds)].map((id) => cacheTags.product(id));
  if (tags.length > 0) await enqueue(tx, [{ name: "refresh_pages", payload: { tags: [...tags, cacheTags.catalog] } }]);
}

import "server-only";
import type { DbClient } from "@/lib/db";
import { loadLines } from "./place-order-steps";

export type NewLine = {
  variantId: number;
  productId: number;
  sku: string;
  titleAr: string;
  titleFr: string;
  labelAr: string;
  labelFr: string;
  imageKey: string | null;
  unitPrice: number;
  quantity: number;
};
type Wanted = { variantId: number; quantity: number };

/** The order's lines as they would be: those it had keep the price the customer agreed to, new ones cost what the shop asks today. Null when a new one is not for sale. */
export async function linesAfter(tx: DbClient, before: NewLine[], wanted: Wanted[]): Promise<NewLine[] | null> {
  const had = new Map(before.map((line) => [line.variantId, line]));
  const fresh = await findNewLines(
    tx,
    wanted.filter(({ variantId }) => !had.has(variantId)),
  );
  const after: NewLine[] = [];
  for (const { variantId, quantity } of wanted) {
    const line = had.get(variantId) ?? fresh.get(variantId);
    if (!line) return null;
    after.push({ ...line, quantity });
  }
  return after;
}

/** Replaces the order's lines; their stock has been moved already. */
export async function saveLines(tx: DbClient, orderId: string, lines: NewLine[]): Promise<void> {
  await tx.orderLine.deleteMany({ where: { orderId, variantId: { notIn: lines.map((line) => line.variantId) } } });
  for (const line of lines) {
    const where = { orderId_variantId: { orderId, variantId: line.variantId } };
    await tx.orderLine.upsert({ where, create: { orderId, ...line }, update: { quantity: line.quantity } });
  }
}

async function findNewLines(tx: DbClient, wanted: Wanted[]): Promise<Map<number, NewLine>> {
  if (wanted.length === 0) return new Map();
  const lines = await loadLines(tx, { cartId: null, lines: wanted });
  return new Map(lines.filter((line) => line.isSellable).map((line) => [line.variantId, lineOf(line)]));
}

const lineOf = (row: NewLine): NewLine => ({
  variantId: row.variantId,
  productId: row.productId,
  sku: row.sku,
  titleAr: row.titleAr,
  titleFr: row.titleFr,
  labelAr: row.labelAr,
  labelFr: row.labelFr,
  imageKey: row.imageKey,
  unitPrice: row.unitPrice,
  quantity: row.quantity,
});

import "server-only";
import type { DbClient } from "@/lib/db";
import { fail, ok, type Result } from "@/lib/result";
import { readShopSettings } from "@/lib/settings/queries";
import { stockChangeOf } from "../order-edit";
import { priceOf } from "../order-price";
import { axesOf, isEditable } from "../order-status";
import { mergeLines } from "../order-total";
import type { OrderEdit } from "../schema";
import { allOrNothing } from "./all-or-nothing";
import { linesAfter, type NewLine, saveLines } from "./edit-order-lines";
import { refreshProducts } from "./follow-order";
import { moveStock } from "./move-stock";
import { freeFor } from "./order-to-change";
import { type Actor, recordChange } from "./record-change";

type EditRefusal =
  | "order_not_found"
  | "not_editable"
  | "claimed_by_other"
  | "order_changed"
  | "empty_order"
  | "not_delivered_there"
  | "out_of_stock";
type Edited = { number: number; total: number };
/** The new total is said to the customer before it is saved. */
type Announced = { ok: false; error: "price_changed"; total: number };
type Outcome = Result<Edited, EditRefusal> | Announced;
type Moment = { staff: Actor; now: Date };

/** Changes lines, address and mode during the call; the price is made again from the database, the stock follows. */
export const editOrder = (edit: OrderEdit, staff: Actor, now = new Date()): Promise<Outcome> =>
  allOrNothing<Outcome>((tx) => change(tx, edit, { staff, now }));

async function change(tx: DbClient, edit: OrderEdit, moment: Moment): Promise<Outcome> {
  const order = await findOrderToEdit(tx, edit.number);
  if (!order) return fail("order_not_found");
  if (!isEditable(axesOf(order)) || !order.holdsStock) return fail("not_editable");

  const wanted = mergeLines(edit.lines).filter(({ quantity }) => quantity > 0);
  if (wanted.length === 0) return fail("empty_order");
  const lines = await linesAfter(tx, order.lines, wanted);
  if (!lines) return fail("out_of_stock");
  const price = await priceAfter(tx, edit, { lines, discount: order.discount });
  if (!price) return fail("not_delivered_there");
  const isAnnounced = price.total === (edit.totalSeen ?? order.total);
  return isAnnounced
    ? save(tx, { edit, order, lines, price, ...moment })
    : { ok: false, error: "price_changed", total: price.total };
}

type EditableOrder = NonNullable<Awaited<ReturnType<typeof findOrderToEdit>>>;
type Price = NonNullable<ReturnType<typeof priceOf>>;
type Saving = Moment & { edit: OrderEdit; order: EditableOrder; lines: NewLine[]; price: Price };

async function save(tx: DbClient, saving: Saving): Promise<Result<Edited, EditRefusal>> {
  const { edit, order, lines, price, staff, now } = saving;
  // The version says that nothing this edit was computed from has moved: not the lines, not the state, not the hold.
  const { count } = await tx.order.updateMany({
    where: { id: order.id, updatedAt: new Date(edit.version), holdsStock: true, OR: freeFor(staff, now) },
    data: { ...price, ...customerOf(edit) },
  });
  if (count !== 1) return fail(await whyNotSaved(tx, order.id, edit.version));

  const stock = stockChangeOf(order.lines, lines);
  const moved = await moveStock(tx, stock, { orderId: order.id, actorId: staff.id, reason: "edit" });
  if (!moved.ok) return moved;
  await saveLines(tx, order.id, lines);
  await recordChange(tx, {
    orderId: order.id,
    number: order.number,
    kind: "edited",
    actor: staff,
    before: summaryOf(order, order.lines),
    after: summaryOf({ ...customerOf(edit), total: price.total }, lines),
  });
  const touched = new Set(stock.map(({ variantId }) => variantId));
  const products = [...order.lines, ...lines].filter((line) => touched.has(line.variantId));
  await refreshProducts(
    tx,
    products.map((line) => line.productId),
  );
  return ok({ number: order.number, total: price.total });
}

async function whyNotSaved(tx: DbClient, id: string, version: number): Promise<EditRefusal> {
  const now = await tx.order.findUnique({ where: { id }, select: { updatedAt: true } });
  return now?.updatedAt.getTime() === version ? "claimed_by_other" : "order_changed";
}

async function priceAfter(tx: DbClient, edit: OrderEdit, basket: { lines: NewLine[]; discount: number }) {
  const rate = await tx.deliveryRate.findUnique({ where: { wilayaCode: edit.wilayaCode } });
  const { freeDeliveryFrom } = await readShopSettings(tx);
  return priceOf({ ...basket, rate: rate ?? undefined, mode: edit.deliveryMode, freeDeliveryFrom });
}

const customerOf = (edit: OrderEdit) => ({
  customerName: edit.name,
  phone: edit.phone,
  wilayaCode: edit.wilayaCode,
  communeId: edit.communeId,
  deliveryMode: edit.deliveryMode,
  deskId: edit.deskId,
  address: edit.address,
  note: edit.note,
});

type Summed = { total: number; customerName: string; phone: string; communeId: string; deliveryMode: string };

const summaryOf = (order: Summed, lines: { sku: string; quantity: number }[]) => ({
  total: order.total,
  customerName: order.customerName,
  phone: order.phone,
  communeId: order.communeId,
  deliveryMode: order.deliveryMode,
  lines: lines.map((line) => `${line.sku} × ${line.quantity}`).join(", "),
});

const findOrderToEdit = (tx: DbClient, number: number) =>
  tx.order.findUnique({
    where: { number },
    select: {
      id: true,
      number: true,
      confirmation: true,
      fulfilment: true,
      money: true,
      holdsStock: true,
      discount: true,
      total: true,
      customerName: true,
      phone: true,
      communeId: true,
      deliveryMode: true,
      lines: {
        select: {
          variantId: true,
          productId: true,
          sku: true,
          titleAr: true,
          titleFr: true,
          labelAr: true,
          labelFr: true,
          imageKey: true,
          unitPrice: true,
          quantity: true,
        },
      },
    },
  });

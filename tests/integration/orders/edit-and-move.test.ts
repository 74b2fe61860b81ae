import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { claimOrder } from "@/lib/orders/commands/claim-order";
import { editOrder } from "@/lib/orders/commands/edit-order";
import { moveOrder, settleOrder } from "@/lib/orders/commands/move-order";
import { cancelOrder } from "@/lib/orders/commands/record-call";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { editInput } from "@/lib/orders/schema";
import { aBuyable } from "../../factories/buyable";
import { anOrder } from "../../factories/orders";

const amina = { id: "amina", name: "أمينة" };
const stockOf = async (id: number) => (await db.variant.findUniqueOrThrow({ where: { id } })).stock;
const orderOf = (number: number) =>
  db.order.findUniqueOrThrow({ where: { number }, include: { lines: true, events: true } });

type Made = { number: number; version: number };
const edit = (order: Made, changes: Record<string, unknown>) =>
  editInput.parse({
    number: order.number,
    version: order.version,
    name: "أمينة بن يوسف",
    phone: "0555123456",
    wilayaCode: "31",
    communeId: "3101",
    deliveryMode: "home",
    ...changes,
  });

describe("editing during the call", () => {
  it("announces the new total before it saves, then recomputes price and stock", async () => {
    const order = await anOrder({ quantity: 1, stock: 10 });
    const lines = { [order.variantId]: 3 };
    expect(await editOrder(edit(order, { lines, totalSeen: order.total }), amina)).toEqual({
      ok: false,
      error: "price_changed",
      total: 240_000,
    });
    expect(await stockOf(order.variantId)).toBe(9);

    expect(await editOrder(edit(order, { lines, totalSeen: 240_000 }), amina)).toMatchObject({ ok: true });
    expect(await orderOf(order.number)).toMatchObject({ subtotal: 150_000, delivery: 90_000, total: 240_000 });
    expect(await stockOf(order.variantId)).toBe(7);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("gives units back when there are fewer, adds another product at today's price, and changes the mode", async () => {
    const order = await anOrder({ quantity: 4, stock: 10 });
    const other = await aBuyable({ price: 120_000 });
    const changes = {
      lines: { [order.variantId]: 1, [other.variantId]: 2 },
      deliveryMode: "desk",
      deskId: await aDeskOfOran(),
    };
    const asked = await editOrder(edit(order, changes), amina);
    expect(asked).toMatchObject({ error: "price_changed", total: 50_000 + 240_000 + 40_000 });
    expect(await editOrder(edit(order, { ...changes, totalSeen: 330_000 }), amina)).toMatchObject({ ok: true });

    const saved = await orderOf(order.number);
    expect(saved).toMatchObject({ total: 330_000, deliveryMode: "desk" });
    expect(saved.lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0)).toBe(saved.subtotal);
    expect([await stockOf(order.variantId), await stockOf(other.variantId)]).toEqual([9, 8]);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("keeps the price the customer agreed to when the shop's price has changed", async () => {
    const order = await anOrder({ quantity: 1 });
    await db.variant.update({ where: { id: order.variantId }, data: { price: 99_000 } });
    const done = await editOrder(edit(order, { lines: { [order.variantId]: 2 }, totalSeen: 190_000 }), amina);
    expect(done).toMatchObject({ ok: true, value: { total: 190_000 } });
  });

  it("beyond the stock is refused with nothing changed, even when another line could move", async () => {
    const order = await anOrder({ quantity: 1, stock: 5 });
    const other = await aBuyable({ stock: 1, price: 50_000 });
    const lines = { [order.variantId]: 2, [other.variantId]: 2 };
    expect(await editOrder(edit(order, { lines, totalSeen: 290_000 }), amina)).toEqual({
      ok: false,
      error: "out_of_stock",
    });
    const after = await orderOf(order.number);
    expect(after).toMatchObject({ total: order.total, subtotal: 50_000 });
    expect(after.lines).toHaveLength(1);
    expect([await stockOf(order.variantId), await stockOf(other.variantId)]).toEqual([4, 1]);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("by two agents at once keeps the first and refuses the second", async () => {
    const order = await anOrder({ quantity: 1, stock: 50 });
    const answers = await Promise.all(
      [2, 3, 4, 5, 6].map((count) =>
        editOrder(edit(order, { lines: { [order.variantId]: count }, totalSeen: 50_000 * count + 90_000 }), amina),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.error === "order_changed")).toHaveLength(4);
    const units = (await orderOf(order.number)).lines[0]?.quantity ?? 0;
    expect(await stockOf(order.variantId)).toBe(50 - units);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("raced by a cancellation never loses a unit", async () => {
    for (let round = 0; round < 10; round += 1) {
      const order = await anOrder({ quantity: 2, stock: 10 });
      await Promise.all([
        editOrder(edit(order, { lines: { [order.variantId]: 5 }, totalSeen: 340_000 }), amina),
        cancelOrder({ number: order.number, reason: "price" }, amina),
      ]);
      expect(await stockOf(order.variantId)).toBe(10);
    }
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("is refused for an unserved wilaya, an empty order, a product off sale, a colleague's call and a shipped parcel", async () => {
    const order = await anOrder({ quantity: 1 });
    const own = { lines: { [order.variantId]: 1 } };
    expect(await editOrder(edit(order, { ...own, wilayaCode: "16", communeId: "1601" }), amina)).toMatchObject({
      error: "not_delivered_there",
    });
    expect(await editOrder(edit(order, { lines: { [order.variantId]: 0 } }), amina)).toMatchObject({
      error: "empty_order",
    });

    const gone = await aBuyable();
    await db.product.update({ where: { id: gone.productId }, data: { status: "archived" } });
    expect(await editOrder(edit(order, { lines: { ...own.lines, [gone.variantId]: 1 } }), amina)).toMatchObject({
      error: "out_of_stock",
    });

    await claimOrder(order.number, { id: "karim", name: "كريم" });
    expect(await editOrder(edit(order, { ...own, name: "سعاد" }), amina)).toMatchObject({ error: "claimed_by_other" });
    const shipped = await anOrder({ confirmation: "confirmed", fulfilment: "shipped" });
    expect(await editOrder(edit(shipped, { lines: { [shipped.variantId]: 1 } }), amina)).toMatchObject({
      error: "not_editable",
    });
  });
});

describe("the parcel", () => {
  it("goes its way, is paid for when it is delivered, and tells each step", async () => {
    const { number } = await anOrder({ confirmation: "confirmed" });
    for (const to of ["packing", "ready", "shipped", "out_for_delivery", "delivered"] as const) {
      expect(await moveOrder({ number, to }, amina)).toMatchObject({ ok: true });
    }
    expect(await orderOf(number)).toMatchObject({ fulfilment: "delivered", money: "cash_collected", holdsStock: true });
    expect(await settleOrder({ number, to: "paid_out" }, amina)).toMatchObject({ ok: true });
    expect((await orderOf(number)).events.filter(({ kind }) => kind === "moved")).toHaveLength(5);
  });

  it("that comes back returns its units once, however often it is said", async () => {
    const { number, variantId } = await anOrder({ confirmation: "confirmed", fulfilment: "returning", quantity: 2 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => moveOrder({ number, to: "returned" }, amina)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stockOf(variantId)).toBe(10);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("does not leave before the customer confirmed, and skips no step", async () => {
    const fresh = await anOrder();
    expect(await moveOrder({ number: fresh.number, to: "packing" }, amina)).toMatchObject({
      error: "not_confirmed_yet",
    });
    const confirmed = await anOrder({ confirmation: "confirmed" });
    expect(await moveOrder({ number: confirmed.number, to: "delivered" }, amina)).toMatchObject({
      error: "not_possible_now",
    });
    expect(await settleOrder({ number: confirmed.number, to: "paid_out" }, amina)).toMatchObject({
      error: "not_possible_now",
    });
  });
});

async function aDeskOfOran(): Promise<string> {
  const { desksOf } = await import("@/lib/geography/geography");
  return desksOf("31")[0]?.id ?? "";
}

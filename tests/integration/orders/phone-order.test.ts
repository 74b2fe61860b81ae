import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { takePhoneOrder } from "@/lib/orders/commands/take-phone-order";
import { stopWaiting } from "@/lib/orders/jobs";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { listDeskOrders } from "@/lib/orders/queries/list-desk-orders";
import type { PhoneOrder } from "@/lib/orders/schema";
import { aBuyable, ratesOfOran } from "../../factories/buyable";

const phone = "+213555123456";
const staff = { id: "souad", name: "سعاد", locale: "ar" as const };
const stockOf = async (id: number) => (await db.variant.findUniqueOrThrow({ where: { id } })).stock;
const newest = () => db.order.findFirstOrThrow({ orderBy: { number: "desc" }, include: { events: true, lines: true } });
const jobs = async () => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT task_identifier AS name FROM graphile_worker.jobs ORDER BY 1`;
  return rows.map(({ name }) => name);
};

const written = (changes: Partial<PhoneOrder> & Pick<PhoneOrder, "lines">): PhoneOrder => ({
  idempotencyKey: randomUUID(),
  totalSeen: 140_000,
  phone,
  name: "أمينة بن يوسف",
  wilayaCode: "31",
  communeId: "3101",
  deliveryMode: "home",
  deskId: null,
  address: "حي السلام",
  note: "",
  isConfirmed: true,
  ...changes,
});

beforeEach(async () => {
  await ratesOfOran();
});

describe("an order taken by phone", () => {
  it("takes the stock with its ledger and is confirmed at once, in the name of who took it", async () => {
    const { variantId } = await aBuyable();
    const taken = await takePhoneOrder(written({ lines: [{ variantId, quantity: 1 }] }), staff);
    const order = await newest();

    expect(taken).toMatchObject({ ok: true, value: { number: order.number, total: 140_000 } });
    expect(order).toMatchObject({
      confirmation: "confirmed",
      takenBy: "souad",
      nextCallAt: null,
      flags: [],
      attempts: 1,
    });
    expect(order.confirmedAt).not.toBeNull();
    expect(order.events.map(({ kind, actorName }) => [kind, actorName])).toEqual([
      ["placed", "سعاد"],
      ["confirmed", "سعاد"],
    ]);
    expect(await stockOf(variantId)).toBe(9);
    expect(await db.stockMovement.findMany({ where: { orderId: order.id } })).toMatchObject([
      { variantId, quantity: -1 },
    ]);
    const audit = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(audit.map(({ action, subject, actorName }) => [action, subject, actorName])).toEqual([
      ["orders.taken", `order:${order.number}`, "سعاد"],
      ["orders.confirmed", `order:${order.number}`, "سعاد"],
    ]);
    expect(await jobs()).toEqual(["order_confirmed", "order_placed", "release_unconfirmed"]);
    await stopWaiting({ orderId: order.id });
    expect(await jobs()).toEqual(["order_confirmed", "order_placed"]);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("stays in the queue of calls when the buyer wants to think, and is released like any other", async () => {
    const { variantId } = await aBuyable();
    await takePhoneOrder(written({ lines: [{ variantId, quantity: 1 }], isConfirmed: false }), staff);
    const order = await newest();
    expect(order).toMatchObject({ confirmation: "new", takenBy: "souad", confirmedAt: null });
    expect(order.nextCallAt).not.toBeNull();
    expect(await jobs()).toEqual(["order_placed", "release_unconfirmed"]);
    const filter = { tab: "call", q: "", wilaya: null, mode: null, isFlagged: false, page: 1 } as const;
    const { orders } = await listDeskOrders(filter, new Date(Date.now() + 1_000));
    expect(orders).toMatchObject([{ number: order.number, takenBy: "souad" }]);
  });

  it("is one order however often and from however many tabs the form is sent", async () => {
    const { variantId } = await aBuyable();
    const order = written({ lines: [{ variantId, quantity: 1 }] });
    const answers = await Promise.all(Array.from({ length: 6 }, () => takePhoneOrder(order, staff)));
    expect(new Set(answers.map((answer) => answer.ok && answer.value.number)).size).toBe(1);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await db.order.count()).toBe(1);
    expect(await stockOf(variantId)).toBe(9);
    expect(await db.auditEntry.count()).toBe(2);
  });

  it("names the order that a form has become when the form is sent again with other words", async () => {
    const { variantId } = await aBuyable();
    const order = written({ lines: [{ variantId, quantity: 1 }] });
    await takePhoneOrder(order, staff);
    expect(await takePhoneOrder({ ...order, name: "Karim" }, staff)).toEqual({
      ok: false,
      error: "form_already_saved",
      number: (await newest()).number,
    });
    expect(await stockOf(variantId)).toBe(9);
  });

  it("is refused beside the line when the shelf has not enough, and leaves nothing", async () => {
    const { variantId } = await aBuyable({ stock: 1 });
    const order = written({ lines: [{ variantId, quantity: 2 }], totalSeen: 190_000 });
    expect(await takePhoneOrder(order, staff)).toMatchObject({
      ok: false,
      error: "out_of_stock",
      fields: { [`lines.${variantId}`]: "stock_too_low" },
    });
    expect([await stockOf(variantId), await db.order.count(), await db.auditEntry.count()]).toEqual([1, 0, 0]);
    // The same form, corrected, is then taken.
    const corrected = { ...order, lines: [{ variantId, quantity: 1 }], totalSeen: 140_000 };
    expect(await takePhoneOrder(corrected, staff)).toMatchObject({ ok: true });
    expect(await stockOf(variantId)).toBe(0);
  });

  it("tells the new total when a price has changed during the call, and where nothing is delivered", async () => {
    const { variantId } = await aBuyable({ price: 60_000 });
    const order = written({ lines: [{ variantId, quantity: 1 }] });
    expect(await takePhoneOrder(order, staff)).toEqual({ ok: false, error: "price_changed", total: 150_000 });
    expect(await takePhoneOrder({ ...order, wilayaCode: "56" }, staff)).toMatchObject({
      error: "not_delivered_there",
      fields: { deliveryMode: "not_delivered_there" },
    });
    expect(await takePhoneOrder({ ...order, totalSeen: 150_000 }, staff)).toMatchObject({ ok: true });
  });

  it("is never doubted for its line, but still for its phone", async () => {
    const { variantId } = await aBuyable({ stock: 40 });
    for (let n = 10; n < 22; n++)
      await takePhoneOrder(written({ lines: [{ variantId, quantity: 1 }], phone: `+2135551234${n}` }), staff);
    expect((await newest()).flags).toEqual([]);
    await takePhoneOrder(written({ lines: [{ variantId, quantity: 1 }], phone: "+213555123421" }), staff);
    expect((await newest()).flags).toEqual(["duplicate"]);
  });

  it("speaks the language of the buyer's last order", async () => {
    const { variantId } = await aBuyable();
    await takePhoneOrder(written({ lines: [{ variantId, quantity: 1 }] }), { ...staff, locale: "fr" });
    expect((await newest()).locale).toBe("fr");
    await takePhoneOrder(written({ lines: [{ variantId, quantity: 1 }] }), staff);
    expect((await newest()).locale).toBe("fr");
  });
});

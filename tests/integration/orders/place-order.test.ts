import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { placeOrder } from "@/lib/orders/commands/place-order";
import { findOrderByToken, findOrderForTracking } from "@/lib/orders/queries";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { countStatements } from "@/tests/support/count-statements";
import { aBuyable, aDraft, phoneOf, ratesOfOran } from "../../factories/buyable";

const stockOf = async (id: number) => (await db.variant.findUniqueOrThrow({ where: { id } })).stock;
const jobs = () =>
  db.$queryRaw<{ name: string }[]>`SELECT task_identifier AS name FROM graphile_worker.jobs ORDER BY 1`;

beforeEach(async () => {
  await ratesOfOran();
});

describe("placing an order", () => {
  it("takes the stock, keeps a snapshot, gives a link and enqueues what follows", async () => {
    const { variantId } = await aBuyable();
    const placed = await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }] }));
    if (!placed.ok) throw new Error(placed.error);

    const order = await findOrderByToken(placed.value.token);
    expect(order).toMatchObject({
      number: placed.value.number,
      subtotal: 50_000,
      delivery: 90_000,
      total: 140_000,
      confirmation: "new",
    });
    expect(order?.lines).toMatchObject([{ variantId, titleFr: "Dattes", unitPrice: 50_000, quantity: 1 }]);
    expect(await stockOf(variantId)).toBe(9);
    expect((await jobs()).map(({ name }) => name)).toEqual(["order_placed", "release_unconfirmed"]);
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("needs at most seven statements", async () => {
    const { variantId } = await aBuyable();
    const count = await countStatements(() => placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }] })));
    expect(count).toBeLessThanOrEqual(7);
  });

  it("answers the new total when the price changed meanwhile, and takes nothing", async () => {
    const { variantId } = await aBuyable({ price: 60_000 });
    const draft = aDraft({ lines: [{ variantId, quantity: 1 }] });
    expect(await placeOrder(draft)).toEqual({ ok: false, error: "price_changed", total: 150_000 });
    expect(await stockOf(variantId)).toBe(10);
    expect(await placeOrder({ ...draft, totalSeen: 150_000 })).toMatchObject({ ok: true });
  });

  it("delivers for free from the threshold on, and not below it", async () => {
    const { variantId } = await aBuyable();
    await db.setting.create({ data: { key: "shop", value: { freeDeliveryFrom: 100_000 } } });
    expect(await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }] }))).toMatchObject({ ok: true });
    expect(await placeOrder(aDraft({ lines: [{ variantId, quantity: 2 }], totalSeen: 100_000 }))).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ["a draft", "draft"],
    ["an archived product", "archived"],
  ])("refuses %s", async (_, status) => {
    const { productId, variantId } = await aBuyable();
    await db.product.update({ where: { id: productId }, data: { status } });
    expect(await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }] }))).toEqual({
      ok: false,
      error: "out_of_stock",
      variantIds: [variantId],
    });
  });

  it("refuses a wilaya that is not served, and an order without lines", async () => {
    const { variantId } = await aBuyable();
    const draft = aDraft({ lines: [{ variantId, quantity: 1 }] });
    expect(await placeOrder({ ...draft, customer: { ...draft.customer, wilayaCode: "56" } })).toEqual({
      ok: false,
      error: "not_delivered_there",
    });
    expect(await placeOrder(aDraft())).toEqual({ ok: false, error: "empty_order" });
    expect(await db.order.count()).toBe(0);
  });

  it("counts two lines of one stock item together (C2)", async () => {
    const { variantId } = await aBuyable({ stock: 3 });
    const lines = [
      { variantId, quantity: 2 },
      { variantId, quantity: 2 },
    ];
    expect(await placeOrder(aDraft({ lines, totalSeen: 290_000 }))).toMatchObject({ ok: false, error: "out_of_stock" });
    expect(await stockOf(variantId)).toBe(3);
  });

  it("marks the fourth open order of a phone, and never refuses it", async () => {
    const { variantId } = await aBuyable({ stock: 50 });
    const flags: string[][] = [];
    for (let n = 0; n < 4; n++) {
      const placed = await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }], ipHash: `ip${n}` }));
      if (placed.ok) flags.push((await db.order.findUniqueOrThrow({ where: { number: placed.value.number } })).flags);
    }
    expect(flags).toEqual([[], ["duplicate"], ["duplicate"], ["many_open", "duplicate"]]);
  });

  it("marks the eleventh order of an address within twelve hours", async () => {
    const { variantId } = await aBuyable({ stock: 50 });
    for (let n = 0; n < 10; n++) await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }], phone: phoneOf(n) }));
    const last = await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }], phone: phoneOf(11) }));
    expect(last.ok && (await db.order.findUniqueOrThrow({ where: { number: last.value.number } })).flags).toEqual([
      "many_from_ip",
    ]);
  });

  it("is found by number and phone together, never by the number alone", async () => {
    const { variantId } = await aBuyable();
    const placed = await placeOrder(aDraft({ lines: [{ variantId, quantity: 1 }] }));
    const number = placed.ok ? placed.value.number : 0;
    expect(await findOrderForTracking(number, "+213555123456")).toMatchObject({ number });
    expect(await findOrderForTracking(number, "+213555123457")).toBeNull();
  });
});

describe("an idempotency key", () => {
  it("makes one order of fifty tries at once and fifty more in a row (C4)", async () => {
    const { variantId } = await aBuyable({ stock: 50 });
    const draft = aDraft({ lines: [{ variantId, quantity: 1 }] });
    const atOnce = await Promise.all(Array.from({ length: 50 }, () => placeOrder(draft)));
    const inARow = [];
    for (let n = 0; n < 50; n++) inARow.push(await placeOrder(draft));

    const answers = new Set(
      [...atOnce, ...inARow].map((placed) =>
        placed.ok ? `${placed.value.number} ${placed.value.token}` : placed.error,
      ),
    );
    expect(answers.size).toBe(1);
    expect(await db.order.count()).toBe(1);
    expect(await stockOf(variantId)).toBe(49);
    expect(await jobs()).toHaveLength(2);
  });

  it("refuses another order under the same key", async () => {
    const { variantId } = await aBuyable();
    const draft = aDraft({ lines: [{ variantId, quantity: 1 }] });
    await placeOrder(draft);
    expect(await placeOrder({ ...draft, customer: { ...draft.customer, name: "كريم" } })).toEqual({
      ok: false,
      error: "key_reused",
    });
  });

  it("is free again after a refusal", async () => {
    const { variantId } = await aBuyable({ stock: 0 });
    const draft = aDraft({ lines: [{ variantId, quantity: 1 }] });
    expect(await placeOrder(draft)).toMatchObject({ error: "out_of_stock" });
    await db.variant.update({
      where: { id: variantId },
      data: { stock: 1, movements: { create: { quantity: 1, reason: "adjustment" } } },
    });
    expect(await placeOrder(draft)).toMatchObject({ ok: true });
  });
});

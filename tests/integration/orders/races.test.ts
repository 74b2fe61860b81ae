import { beforeEach, describe, expect, it, vi } from "vitest";
import { addToCart, removeCartLine, setCartLine } from "@/lib/cart/commands";
import { db } from "@/lib/db";
import { placeOrder } from "@/lib/orders/commands/place-order";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { aBuyable, aDraft, phoneOf, ratesOfOran } from "../../factories/buyable";
import { naiveTakeStock } from "../../support/naive-stock";

const stockOf = async (id: number) => (await db.variant.findUniqueOrThrow({ where: { id } })).stock;
type Place = typeof placeOrder;

beforeEach(async () => {
  await ratesOfOran();
});

/** Sixty buyers of a stock of ten press at the same moment. */
async function rush(place: Place) {
  const { variantId } = await aBuyable({ stock: 10 });
  const buyers = Array.from({ length: 60 }, (_, n) =>
    aDraft({ lines: [{ variantId, quantity: 1 }], phone: phoneOf(n), ipHash: `${n}` }),
  );
  const outcomes = await Promise.all(
    buyers.map((draft) => place(draft).catch((error: unknown) => ({ ok: false as const, error: String(error) }))),
  );
  const refusals = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error])));
  return { sold: outcomes.filter(({ ok }) => ok).length, stock: await stockOf(variantId), refusals: [...refusals] };
}

describe("many buyers of the last units (C1)", () => {
  it("sells exactly what there is", async () => {
    for (let round = 0; round < 3; round++) {
      expect(await rush(placeOrder)).toEqual({ sold: 10, stock: 0, refusals: ["out_of_stock"] });
    }
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("would sell more without the guarded statement", async () => {
    const naive = await withNaiveStock();
    const { sold } = await rush(naive);
    expect(sold).toBeGreaterThan(10);
    expect((await listBrokenInvariants()).map(({ check }) => check)).toContain("stock_equals_its_movements");
  });

  it("never waits in a circle when orders share products in opposite order", async () => {
    const [one, other] = [await aBuyable({ stock: 100 }), await aBuyable({ stock: 100 })];
    const line = ({ variantId }: { variantId: number }) => ({ variantId, quantity: 1 });
    const drafts = Array.from({ length: 40 }, (_, n) =>
      aDraft({
        lines: n % 2 ? [line(one), line(other)] : [line(other), line(one)],
        totalSeen: 190_000,
        phone: phoneOf(n),
        ipHash: `${n}`,
      }),
    );
    const outcomes = await Promise.all(drafts.map((draft) => placeOrder(draft)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect([await stockOf(one.variantId), await stockOf(other.variantId)]).toEqual([60, 60]);
  });
});

describe("a cart that changes while it becomes an order (C5)", () => {
  type Change = (cartId: string, other: number, first: number) => Promise<unknown>;
  const changes: Record<string, Change> = {
    "another product is added": (cartId, other) => addToCart({ cartId, variantId: other, quantity: 1 }),
    "its line is removed": (cartId, _, first) => removeCartLine({ cartId, variantId: first }),
    "its quantity changes": (cartId: string, _: number, first: number) =>
      setCartLine({ cartId, variantId: first, quantity: 3 }),
  };

  it.each(Object.entries(changes))("is ordered as it was seen or not at all when %s", async (_, change) => {
    for (let schedule = 0; schedule < 25; schedule++) {
      const [first, other] = [await aBuyable(), await aBuyable()];
      const cartId = `cart-${schedule}-${first.variantId}`;
      await addToCart({ cartId, variantId: first.variantId, quantity: 1 });
      const wait = new Promise((resolve) => setTimeout(resolve, schedule % 6));
      const [placed] = await Promise.all([
        placeOrder(aDraft({ cartId, phone: phoneOf(schedule) })),
        wait.then(() => change(cartId, other.variantId, first.variantId)),
      ]);
      await expectWholeOrNothing(cartId, placed, first.variantId);
    }
    expect(await listBrokenInvariants()).toEqual([]);
  });

  it("becomes one order when two tabs confirm it", async () => {
    const { variantId } = await aBuyable();
    await addToCart({ cartId: "tabs", variantId, quantity: 1 });
    const outcomes = await Promise.all([
      placeOrder(aDraft({ cartId: "tabs" })),
      placeOrder(aDraft({ cartId: "tabs" })),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stockOf(variantId)).toBe(9);
  });
});

async function expectWholeOrNothing(cartId: string, placed: Awaited<ReturnType<Place>>, first: number): Promise<void> {
  const left = (await db.cartLine.findMany({ where: { cartId } })).map(({ variantId }) => variantId);
  if (!placed.ok) {
    expect(["price_changed", "empty_order"]).toContain(placed.error);
    return;
  }
  const order = await db.order.findUniqueOrThrow({ where: { number: placed.value.number }, include: { lines: true } });
  expect(order.total).toBe(140_000);
  expect(order.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))).toEqual([
    { variantId: first, quantity: 1 },
  ]);
  // What was ordered has left the cart; only a change that came after the order may have put a line there.
  expect(left.filter((variantId) => variantId === first).length).toBeLessThanOrEqual(1);
}

async function withNaiveStock(): Promise<Place> {
  vi.resetModules();
  vi.doMock("@/lib/orders/commands/place-order-steps", async (original) => ({
    ...(await original<object>()),
    takeStock: naiveTakeStock,
  }));
  const { placeOrder: naive } = await import("@/lib/orders/commands/place-order");
  vi.doUnmock("@/lib/orders/commands/place-order-steps");
  return naive;
}

import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/cart/route";
import { addToCart, changeCart, countUnits, removeCartLine, setCartLine } from "@/lib/cart/commands";
import { sweepCarts } from "@/lib/cart/jobs";
import { findCartLines } from "@/lib/cart/queries";
import { db } from "@/lib/db";
import { sha256 } from "@/lib/tokens";
import { countStatements } from "@/tests/support/count-statements";
import { cookiesOf, nastyTexts, posted, sentJson } from "@/tests/support/request";
import { aBuyable } from "../../factories/buyable";

const cartId = sha256("cart");
const add = (variantId: number, quantity = 1) => addToCart({ cartId, variantId, quantity });

describe("adding to a cart", () => {
  it("makes the cart, and adds up", async () => {
    const { variantId } = await aBuyable();
    expect(await add(variantId, 2)).toEqual({
      ok: true,
      value: { quantity: 2, count: 2, clampedBy: null, removed: 0 },
    });
    expect(await add(variantId)).toMatchObject({ value: { quantity: 3, count: 3, clampedBy: null } });
  });

  it("needs two statements beside the rate limit", async () => {
    const { variantId } = await aBuyable();
    expect(await countStatements(() => add(variantId))).toBeLessThanOrEqual(2);
  });

  it("loses none of twenty taps at the same moment", async () => {
    const { variantId } = await aBuyable({ stock: 50 });
    const other = await aBuyable({ stock: 50 });
    const taps = Array.from({ length: 20 }, (_, tap) => add(tap % 2 ? variantId : other.variantId));
    expect((await Promise.all(taps)).every((tap) => tap.ok)).toBe(true);
    expect(await countUnits(cartId)).toBe(20);
  });

  it("adds once what is sent twice under one key, one after the other or at the same moment", async () => {
    const { variantId } = await aBuyable({ stock: 50 });
    const once = (key: string) => addToCart({ cartId, variantId, quantity: 2, key });
    const [first, second] = [randomUUID(), randomUUID()];
    expect(await once(first)).toMatchObject({ value: { quantity: 2, count: 2 } });
    expect(await once(first)).toEqual({ ok: true, value: { quantity: 2, count: 2, clampedBy: null, removed: 0 } });
    const tries = await Promise.all(Array.from({ length: 10 }, () => once(second)));
    expect(tries.every(({ ok }) => ok)).toBe(true);
    expect(await countUnits(cartId)).toBe(4);
    await removeCartLine({ cartId, variantId });
    expect(await once(first)).toMatchObject({ ok: true, value: { quantity: 0, count: 0 } });
    expect(await addToCart({ cartId: sha256("other"), variantId, quantity: 1, key: first })).toMatchObject({
      value: { quantity: 1 },
    });
  });

  it("keeps the key of nothing that was refused", async () => {
    const { variantId } = await aBuyable({ stock: 0 });
    const key = randomUUID();
    expect(await addToCart({ cartId, variantId, quantity: 1, key })).toMatchObject({ error: "out_of_stock" });
    await db.$executeRaw`UPDATE "Variant" SET stock = 5 WHERE id = ${variantId}`;
    expect(await addToCart({ cartId, variantId, quantity: 1, key })).toMatchObject({ value: { quantity: 1 } });
  });

  it("never holds more than the stock or twenty of a kind, and says which", async () => {
    const few = await aBuyable({ stock: 3 });
    const many = await aBuyable({ stock: 500 });
    expect(await add(few.variantId, 5)).toMatchObject({ value: { quantity: 3, clampedBy: "stock" } });
    expect(await add(few.variantId, 1)).toMatchObject({ value: { quantity: 3, clampedBy: "stock" } });
    expect(await add(many.variantId, 9_999)).toMatchObject({ value: { quantity: 20, clampedBy: "limit" } });
  });

  it("refuses what is sold out, withdrawn or unknown, and leaves no cart behind", async () => {
    const gone = await aBuyable({ stock: 0 });
    const hidden = await aBuyable();
    await db.product.update({ where: { id: hidden.productId }, data: { status: "archived" } });
    expect(await add(gone.variantId)).toEqual({ ok: false, error: "out_of_stock" });
    expect(await add(hidden.variantId)).toEqual({ ok: false, error: "not_for_sale" });
    expect(await add(2_000_000_000)).toEqual({ ok: false, error: "not_for_sale" });
    expect(await db.cart.count()).toBe(0);
  });

  it("stops at fifty different things, but still changes the fifty", async () => {
    const made = await Promise.all(Array.from({ length: 51 }, () => aBuyable()));
    const results = [];
    for (const { variantId } of made) results.push(await add(variantId));
    expect(results.filter((result) => result.ok)).toHaveLength(50);
    expect(results.at(-1)).toEqual({ ok: false, error: "cart_full" });
    expect(await add(made[0]?.variantId ?? 0)).toMatchObject({ ok: true });
  });
});

describe("a line of a cart", () => {
  it("is set, removed and put back", async () => {
    const { variantId } = await aBuyable();
    await add(variantId);
    expect(await setCartLine({ cartId, variantId, quantity: 4 })).toMatchObject({ value: { quantity: 4 } });
    expect(await removeCartLine({ cartId, variantId })).toEqual({ removed: 4, count: 0 });
    expect(await removeCartLine({ cartId, variantId })).toEqual({ removed: 0, count: 0 });
    expect(await changeCart({ action: "restore", cartId, variantId, quantity: 4 })).toMatchObject({
      value: { count: 4 },
    });
  });

  it("keeps the price that was seen, so that a new one can be explained", async () => {
    const { variantId } = await aBuyable({ price: 50_000 });
    await add(variantId);
    await db.variant.update({ where: { id: variantId }, data: { price: 60_000 } });
    expect(await findCartLines(cartId, "ar")).toMatchObject([
      { price: 60_000, priceSeen: 50_000, title: "تمر", isSold: true },
    ]);
  });

  it("is read in one statement, whatever the cart holds", async () => {
    for (const { variantId } of await Promise.all([aBuyable(), aBuyable(), aBuyable()])) await add(variantId);
    expect(await countStatements(() => findCartLines(cartId, "fr"))).toBe(1);
  });

  it("goes with its cart after two months", async () => {
    const { variantId } = await aBuyable();
    await add(variantId);
    expect(await sweepCarts(new Date(Date.now() + 59 * 86_400_000))).toBe(0);
    expect(await sweepCarts(new Date(Date.now() + 61 * 86_400_000))).toBe(1);
    expect(await db.cartLine.count()).toBe(0);
  });
});

describe("the cart's door", () => {
  let variantId: number;
  beforeEach(async () => {
    ({ variantId } = await aBuyable({ stock: 5 }));
  });
  const fields = (changes: Record<string, string> = {}) => ({
    action: "add",
    variantId: String(variantId),
    quantity: "1",
    locale: "fr",
    ...changes,
  });

  it("sends a form without script on to the cart, with a cookie that no script reads", async () => {
    const response = await POST(posted("/api/cart", fields()));
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/fr/cart?said=added&units=1");
    const [cart, count] = response.headers.getSetCookie();
    expect(cart).toMatch(/^cart=[\w-]{43}; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/);
    expect(count).toMatch(/^cart_count=1; Path=\/; Max-Age=\d+; SameSite=Lax$/);
  });

  it("hears what a browser sends again, and adds it once", async () => {
    const key = { "idempotency-key": randomUUID() };
    const first = await POST(sentJson("/api/cart", fields(), key));
    const again = await POST(sentJson("/api/cart", fields(), { ...key, cookie: cookiesOf(first) }));
    expect(await again.json()).toMatchObject({ ok: true, count: 1, quantity: 1 });
    const other = await POST(sentJson("/api/cart", fields(), { "idempotency-key": "1", cookie: cookiesOf(first) }));
    expect(await other.json()).toMatchObject({ count: 2 });
  });

  it("answers a script in its language and keeps to one cart", async () => {
    const first = await POST(sentJson("/api/cart", fields()));
    const second = await POST(sentJson("/api/cart", fields({ quantity: "9" }), { cookie: cookiesOf(first) }));
    expect(await second.json()).toMatchObject({
      ok: true,
      count: 5,
      quantity: 5,
      message: expect.stringContaining("5"),
    });
    expect(await db.cart.count()).toBe(1);
  });

  it("offers the way back after a removal", async () => {
    const added = await POST(posted("/api/cart", fields()));
    const removed = await POST(posted("/api/cart", fields({ action: "remove" }), { cookie: cookiesOf(added) }));
    expect(removed.headers.get("location")).toBe(`/fr/cart?removed=${variantId}&units=1`);
  });

  it("touches only the visitor's own cart", async () => {
    const mine = await POST(posted("/api/cart", fields()));
    await POST(posted("/api/cart", fields({ action: "remove" }), { cookie: `cart=${"x".repeat(43)}` }));
    expect(await db.cartLine.count()).toBe(1);
    expect(mine.status).toBe(303);
  });

  it("asks for the open option instead of guessing a size", async () => {
    const { productId } = await aBuyable();
    const option = {
      code: "size",
      nameAr: "المقاس",
      nameFr: "Taille",
      values: { create: ["41", "42"].map((code) => ({ code, nameAr: code, nameFr: code })) },
    };
    const { values } = await db.option.create({ data: { productId, ...option }, include: { values: true } });
    const [first] = await db.variant.findMany({ where: { productId } });
    const second = await db.variant.create({ data: { productId, sku: `second-${productId}`, price: 100, stock: 1 } });
    await db.variantValue.createMany({
      data: [
        { variantId: first?.id ?? 0, valueId: values[0]?.id ?? 0 },
        { variantId: second.id, valueId: values[1]?.id ?? 0 },
      ],
    });
    const chosen = { action: "add", productId: String(productId), locale: "ar" };

    expect((await POST(sentJson("/api/cart", chosen))).status).toBe(409);
    expect((await POST(sentJson("/api/cart", { ...chosen, "option.size": "43" }))).status).toBe(409);
    expect(await (await POST(sentJson("/api/cart", { ...chosen, "option.size": "42" }))).json()).toMatchObject({
      ok: true,
      quantity: 1,
    });
    expect(await db.cartLine.findFirst()).toMatchObject({ variantId: second.id });
  });

  it.each(nastyTexts)("refuses %s in any field without an error of ours", async (_, text) => {
    for (const name of ["action", "variantId", "quantity", "productId", "option.size"]) {
      const { variantId: _id, ...rest } = fields();
      for (const request of [
        posted("/api/cart", { ...rest, [name]: text }),
        sentJson("/api/cart", { ...rest, [name]: text }),
      ]) {
        const response = await POST(request);
        expect(response.status, name).toBeGreaterThanOrEqual(303);
        expect(response.status, name).toBeLessThan(500);
      }
    }
    expect(await db.cartLine.count()).toBe(0);
  });

  it.each([[[]], [{}], [null], [true], [-1], [0], [1.5], [1e9], ["1e3"], [{ $gt: 0 }]])(
    "refuses %j as a variant or a quantity",
    async (value) => {
      expect(
        (await POST(sentJson("/api/cart", { ...fields(), variantId: value ?? {} }))).status,
      ).toBeGreaterThanOrEqual(400);
      expect(
        (await POST(sentJson("/api/cart", { ...fields(), quantity: value === 1e9 ? 1e12 : (value ?? {}) }))).status,
      ).toBeLessThan(500);
    },
  );

  it("refuses a body of a million letters, broken JSON and a foreign page", async () => {
    expect((await POST(posted("/api/cart", fields({ quantity: "9".repeat(1_000_000) })))).status).toBe(413);
    expect((await POST(sentJson("/api/cart", "{"))).status).toBe(400);
    expect((await POST(posted("/api/cart", fields(), { origin: "https://evil.example" }))).status).toBe(403);
    expect(await db.cartLine.count()).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { POST as confirm } from "@/app/api/checkout/confirm/route";
import { POST as send } from "@/app/api/checkout/route";
import { addToCart } from "@/lib/cart/commands";
import { sweepDrafts } from "@/lib/checkout/jobs";
import { findDraft } from "@/lib/checkout/queries";
import { db } from "@/lib/db";
import { randomToken, sha256 } from "@/lib/tokens";
import { countStatements } from "@/tests/support/count-statements";
import { posted, sentJson } from "@/tests/support/request";
import { aBuyable, ratesOfOran } from "../../factories/buyable";
import { typedBuyer as buyer, expressForm, reviewOf, draftTokenOf as tokenIn } from "../../factories/review";

const cartToken = "c".repeat(43);
const withCart = { cookie: `cart=${cartToken}` };
let variantId: number;
const express = (changes: Record<string, string> = {}) => expressForm(variantId, changes);

beforeEach(async () => {
  await ratesOfOran();
  ({ variantId } = await aBuyable({ price: 50_000, stock: 5 }));
});

describe("confirming", () => {
  it("makes the order of the review, and the same one however often it is sent", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express())));
    const review = await reviewOf(token);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => confirm(posted("/api/checkout/confirm", review))),
    );
    expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1);
    expect(answers[0]?.headers.get("location")).toMatch(/^\/ar\/orders\/[\w-]{43}$/);
    expect(await db.order.findMany()).toMatchObject([
      { total: 190_000, phone: "+213555123456", communeId: "3103", locale: "ar" },
    ]);
  });

  it("needs at most nine statements beside the rate limit", async () => {
    const review = await reviewOf(tokenIn(await send(posted("/api/checkout", express()))));
    expect(await countStatements(() => confirm(posted("/api/checkout/confirm", review)))).toBeLessThanOrEqual(8);
  });

  it("takes over the cart, empties it and its badge, and answers a second try with the same order", async () => {
    await addToCart({ cartId: sha256(cartToken), variantId, quantity: 3 });
    const token = tokenIn(await send(posted("/api/checkout", { ...buyer, locale: "ar", source: "cart" }, withCart)));
    const review = await reviewOf(token);
    const first = await confirm(posted("/api/checkout/confirm", review));
    const second = await confirm(posted("/api/checkout/confirm", review));
    expect(first.headers.getSetCookie().join()).toContain("cart_count=0");
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await db.order.findMany({ include: { lines: true } })).toMatchObject([
      { total: 240_000, lines: [{ quantity: 3 }] },
    ]);
    expect(await db.cartLine.count()).toBe(0);
  });

  it("leaves the badge alone after an express order", async () => {
    const review = await reviewOf(tokenIn(await send(posted("/api/checkout", express()))));
    expect((await confirm(posted("/api/checkout/confirm", review))).headers.getSetCookie()).toEqual([]);
  });

  it("shows the new total when the price moved, and orders nothing meanwhile", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express())));
    const review = await reviewOf(token);
    await db.variant.update({ where: { id: variantId }, data: { price: 60_000 } });
    const refused = await confirm(sentJson("/api/checkout/confirm", review));
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ error: "price_changed", location: `/ar/checkout/${token}` });
    expect(await db.order.count()).toBe(0);
    expect(await findDraft(token)).toMatchObject({ errors: { total: "price_changed" }, totalSeen: 190_000 });
    expect((await confirm(posted("/api/checkout/confirm", await reviewOf(token)))).status).toBe(303);
    expect(await db.order.findMany()).toMatchObject([{ total: 210_000 }]);
  });

  it("cuts the order to what is left and asks again", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express())));
    const review = await reviewOf(token);
    await db.variant.update({ where: { id: variantId }, data: { stock: 1 } });
    expect((await confirm(posted("/api/checkout/confirm", review))).status).toBe(422);
    expect(await findDraft(token)).toMatchObject({ lines: [{ variantId, quantity: 1 }] });
    expect((await confirm(posted("/api/checkout/confirm", await reviewOf(token)))).status).toBe(303);
  });

  it("never orders anything but what was shown", async () => {
    const other = await aBuyable({ price: 50_000, stock: 5 });
    await addToCart({ cartId: sha256(cartToken), variantId, quantity: 1 });
    const token = tokenIn(await send(posted("/api/checkout", { ...buyer, locale: "ar", source: "cart" }, withCart)));
    const review = await reviewOf(token);
    // Another tab swaps the thing for one of the same price: the total alone would not tell.
    await db.cartLine.deleteMany();
    await addToCart({ cartId: sha256(cartToken), variantId: other.variantId, quantity: 1 });
    expect((await confirm(posted("/api/checkout/confirm", review))).status).toBe(422);
    expect(await db.order.count()).toBe(0);
  });

  it("marks what looks automatic and refuses none of it", async () => {
    const token = tokenIn(
      await send(posted("/api/checkout", express({ website: "http://spam", phone: "0555 55 55 55" }))),
    );
    expect((await confirm(posted("/api/checkout/confirm", await reviewOf(token)))).status).toBe(303);
    expect((await db.order.findFirst())?.flags.sort()).toEqual(["fake_looking_phone", "honeypot", "too_fast"]);
  });

  it.each(["0", "-1", "1", "1e9", "NaN", "190000.5", ""])(
    "takes %j for the total only when it is right",
    async (total) => {
      const review = await reviewOf(tokenIn(await send(posted("/api/checkout", express()))));
      const { status } = await confirm(posted("/api/checkout/confirm", { ...review, total }));
      expect(status).toBeGreaterThanOrEqual(303);
      expect(status).toBeLessThan(500);
      expect(await db.order.count()).toBe(0);
    },
  );

  it("does not know somebody else's or an expired draft", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express())));
    const review = await reviewOf(token);
    expect((await confirm(sentJson("/api/checkout/confirm", { ...review, draft: randomToken() }))).status).toBe(404);
    expect((await confirm(sentJson("/api/checkout/confirm", { ...review, draft: { id: token } }))).status).toBe(422);
    expect(await findDraft(token, new Date(Date.now() + 25 * 3_600_000))).toBeNull();
    expect(await sweepDrafts(new Date(Date.now() + 25 * 3_600_000))).toBe(1);
  });
});

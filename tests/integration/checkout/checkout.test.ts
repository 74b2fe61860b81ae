import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { POST as confirm } from "@/app/api/checkout/confirm/route";
import { POST as send } from "@/app/api/checkout/route";
import { POST as track } from "@/app/api/track/route";
import { addToCart } from "@/lib/cart/commands";
import { sweepDrafts } from "@/lib/checkout/jobs";
import { readOrderForm } from "@/lib/checkout/order-form";
import { findDraft, quoteOf } from "@/lib/checkout/queries";
import { db } from "@/lib/db";
import { randomToken, sha256 } from "@/lib/tokens";
import { countStatements } from "@/tests/support/count-statements";
import { nastyTexts, posted, sentJson } from "@/tests/support/request";
import { aBuyable, ratesOfOran } from "../../factories/buyable";

const buyer = {
  name: "أمينة بن يوسف",
  phone: "0555 12 34 56",
  wilaya: "31",
  commune: "بئر الجير",
  mode: "home",
  address: "",
  note: "",
};
const cartToken = "c".repeat(43);
const withCart = { cookie: `cart=${cartToken}` };
let variantId: number;

beforeEach(async () => {
  await ratesOfOran();
  ({ variantId } = await aBuyable({ price: 50_000, stock: 5 }));
});

const express = (changes: Record<string, string> = {}) => ({
  ...buyer,
  locale: "ar",
  source: "express",
  variantId: String(variantId),
  quantity: "2",
  ...changes,
});
const tokenIn = (response: Response) =>
  /checkout\/([\w-]{43})/.exec(response.headers.get("location") ?? response.headers.get("refresh") ?? "")?.[1] ?? "";

/** What the review page posts for a draft. */
async function reviewOf(token: string): Promise<Record<string, string>> {
  const draft = await findDraft(token);
  const read = draft && readOrderForm(draft.form);
  if (!draft || !read || !("buyer" in read)) throw new Error("no review");
  const quote = await quoteOf(draft, read.buyer, "ar");
  return { draft: token, locale: "ar", total: String(quote.total), seen: quote.seen };
}

describe("the order form's door", () => {
  it("keeps the draft and goes on to its review", async () => {
    const response = await send(posted("/api/checkout", express()));
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/ar/checkout/${tokenIn(response)}`);
    expect(await findDraft(tokenIn(response))).toMatchObject({
      lines: [{ variantId, quantity: 2 }],
      cartId: null,
      form: { name: buyer.name },
    });
    expect(await db.checkoutDraft.findFirst()).not.toMatchObject({ id: tokenIn(response) });
  });

  it("brings wrong fields back to a form with what was typed, as 422", async () => {
    const response = await send(posted("/api/checkout", express({ phone: "0555 12 34 5", name: "" })));
    expect(response.status).toBe(422);
    expect(response.headers.get("refresh")).toBe(`0; url=/ar/checkout/${tokenIn(response)}?edit=1`);
    expect(await response.text()).toContain('dir="rtl"');
    expect(await findDraft(tokenIn(response))).toMatchObject({
      form: { phone: "0555 12 34 5" },
      errors: { name: "name_required", phone: "phone_too_short" },
    });
  });

  it("tells a script the sentence for each field, in its language, and stores nothing", async () => {
    const response = await send(sentJson("/api/checkout", express({ phone: "0555 12 34 5", locale: "fr" })));
    expect(response.status).toBe(422);
    expect((await response.json()).messages.phone).toMatch(/^Il manque un chiffre/);
    expect(await db.checkoutDraft.count()).toBe(0);
  });

  it("writes corrections over the same draft", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express({ phone: "" }))));
    const before = await findDraft(token);
    const response = await send(posted("/api/checkout", { ...buyer, locale: "ar", draft: token }));
    expect(response.headers.get("location")).toBe(`/ar/checkout/${token}`);
    expect(await findDraft(token)).toMatchObject({
      errors: {},
      idempotencyKey: before?.idempotencyKey,
      lines: before?.lines,
    });
  });

  it("makes one draft of a form that a lost answer made the phone send twice", async () => {
    const key = { "idempotency-key": randomUUID() };
    const first = await send(sentJson("/api/checkout", express(), key));
    const second = await send(sentJson("/api/checkout", express(), key));
    expect(await second.json()).toEqual(await first.json());
    expect(await db.checkoutDraft.count()).toBe(1);
  });

  it("says so when there is nothing to order", async () => {
    expect(
      (await send(posted("/api/checkout", { ...buyer, locale: "ar", source: "cart" }))).headers.get("location"),
    ).toBe("/ar/cart?error=empty_order");
    const gone = await aBuyable({ stock: 0 });
    expect((await send(sentJson("/api/checkout", express({ variantId: String(gone.variantId) })))).status).toBe(409);
  });

  it.each(nastyTexts)("answers %s in any field with a 3xx or 4xx", async (_, text) => {
    for (const name of Object.keys({ ...express(), draft: "", website: "", desk: "", elapsed: "" })) {
      for (const request of [
        posted("/api/checkout", { ...express(), [name]: text }),
        sentJson("/api/checkout", { ...express(), [name]: text }),
      ]) {
        const { status } = await send(request);
        expect(status < 500, `${name}: ${status}`).toBe(true);
      }
    }
    const stored = JSON.stringify(await db.checkoutDraft.findMany());
    expect(stored).not.toMatch(/\\u0000|\u202e|\\ud800/);
  });

  it("refuses other types, a million letters and two hundred fields too many", async () => {
    for (const value of [[], {}, 7, true]) {
      expect((await send(sentJson("/api/checkout", { ...express(), name: value }))).status).toBe(422);
    }
    expect((await send(posted("/api/checkout", express({ note: "a".repeat(1_000_000) })))).status).toBe(413);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, field) => [`f${field}`, "1"]));
    expect((await send(posted("/api/checkout", { ...express(), ...many }))).status).toBe(400);
  });
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

  it("needs at most ten statements", async () => {
    const review = await reviewOf(tokenIn(await send(posted("/api/checkout", express()))));
    expect(await countStatements(() => confirm(posted("/api/checkout/confirm", review)))).toBeLessThanOrEqual(10);
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

describe("tracking", () => {
  it("shows the state to who knows number and phone, and never puts the phone in the address", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express())));
    await confirm(posted("/api/checkout/confirm", await reviewOf(token)));
    const { number } = await db.order.findFirstOrThrow();
    const ask = (fields: Record<string, string>) => track(posted("/api/track", { locale: "ar", ...fields }));

    const found = await ask({ number: `#${number}`, phone: "+213 555 12 34 56" });
    expect(found.headers.get("location")).toMatch(new RegExp(`^/ar/track\\?pass=${number}\\.`));
    expect(found.headers.get("location")).not.toContain("555");
    for (const wrong of [
      { number: String(number), phone: "0555 12 34 57" },
      { number: String(number + 1), phone: buyer.phone },
      { number: "", phone: "" },
      { number: "9".repeat(30), phone: buyer.phone },
    ]) {
      expect((await ask(wrong)).headers.get("location")).toBe("/ar/track?error=order_not_found");
    }
  });

  it.each(nastyTexts)("answers %s with a 3xx or 4xx", async (_, text) => {
    const { status } = await track(posted("/api/track", { number: text, phone: text, locale: text }));
    expect([303, 413]).toContain(status);
  });
});

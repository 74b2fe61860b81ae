import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { POST as send } from "@/app/api/checkout/route";
import { findDraft } from "@/lib/checkout/queries";
import { db } from "@/lib/db";
import { nastyTexts, posted, sentJson } from "@/tests/support/request";
import { aBuyable, ratesOfOran } from "../../factories/buyable";
import { typedBuyer as buyer, expressForm, draftTokenOf as tokenIn } from "../../factories/review";

let variantId: number;
const express = (changes: Record<string, string> = {}) => expressForm(variantId, changes);

beforeEach(async () => {
  await ratesOfOran();
  ({ variantId } = await aBuyable({ price: 50_000, stock: 5 }));
});

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

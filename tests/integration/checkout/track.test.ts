import { beforeEach, describe, expect, it } from "vitest";
import { POST as confirm } from "@/app/api/checkout/confirm/route";
import { POST as send } from "@/app/api/checkout/route";
import { POST as track } from "@/app/api/track/route";
import { db } from "@/lib/db";
import { nastyTexts, posted } from "@/tests/support/request";
import { aBuyable, ratesOfOran } from "../../factories/buyable";
import { typedBuyer as buyer, expressForm, reviewOf, draftTokenOf as tokenIn } from "../../factories/review";

let variantId: number;
const express = (changes: Record<string, string> = {}) => expressForm(variantId, changes);

beforeEach(async () => {
  await ratesOfOran();
  ({ variantId } = await aBuyable({ price: 50_000, stock: 5 }));
});

describe("tracking", () => {
  it("shows the state to who knows number and phone, and never puts the phone in the address", async () => {
    const token = tokenIn(await send(posted("/api/checkout", express())));
    await confirm(posted("/api/checkout/confirm", await reviewOf(token)));
    const { number } = await db.order.findFirstOrThrow();
    const ask = (fields: Record<string, string>) => track(posted("/api/track", { locale: "ar", ...fields }));

    const found = await ask({ number: `#${number}`, phone: "+213 555 12 34 56" });
    expect(found.headers.get("location")).toMatch(new RegExp(`^/ar/track\\?pass=${number}\\.`));
    expect(found.headers.get("location")).not.toMatch(/0?555\D*12\D*34\D*56/);
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

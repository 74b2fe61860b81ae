import { describe, expect, it } from "vitest";
import { eventFactsOf } from "@/lib/orders/order-event";
import { quoteOf, totalToSay, unitsMissing } from "@/lib/orders/phone-order";

const rates = {
  "31": { home: 90_000, desk: 40_000, daysMin: 2, daysMax: 5 },
  "56": { home: null, desk: 60_000, daysMin: 3, daysMax: 9 },
};
const lines = [
  { quantity: 2, unitPrice: 50_000 },
  { quantity: 1, unitPrice: 25_000 },
];

describe("what the buyer on the phone is told", () => {
  it.each([
    ["to the door", "31", "home", null, { subtotal: 125_000, delivery: 90_000, total: 215_000 }],
    ["to a desk", "31", "desk", null, { subtotal: 125_000, delivery: 40_000, total: 165_000 }],
    ["from the free threshold on", "31", "home", 125_000, { subtotal: 125_000, delivery: 0, total: 125_000 }],
    ["where nobody delivers that way", "56", "home", null, { subtotal: 125_000, delivery: null, total: 125_000 }],
    ["before a wilaya is chosen", "", "home", null, { subtotal: 125_000, delivery: null, total: 125_000 }],
  ] as const)("is the goods and the delivery %s", (_, wilayaCode, deliveryMode, freeDeliveryFrom, quote) => {
    expect(quoteOf({ lines, wilayaCode, deliveryMode }, { rates, freeDeliveryFrom })).toEqual(quote);
  });

  it("is the shop's own total after a refusal, until the order changes", () => {
    expect(totalToSay(215_000, null)).toBe(215_000);
    expect(totalToSay(215_000, { from: 215_000, to: 230_000 })).toBe(230_000);
    expect(totalToSay(265_000, { from: 215_000, to: 230_000 })).toBe(265_000);
  });

  it.each([
    [{ quantity: 2, stock: 5 }, 0],
    [{ quantity: 2, stock: 2 }, 0],
    [{ quantity: 3, stock: 1 }, 2],
    [{ quantity: 1, stock: -4 }, 1],
  ])("knows how many units are missing of %o", (line, missing) => {
    expect(unitsMissing(line)).toBe(missing);
  });
});

describe("the first event of an order", () => {
  it("is of the shop, or of whoever took the call", () => {
    expect(eventFactsOf({ kind: "placed", data: {}, actorName: null }).kind).toBe("placed");
    expect(eventFactsOf({ kind: "placed", data: {}, actorName: "سعاد" }).kind).toBe("taken");
    expect(eventFactsOf({ kind: "confirmed", data: {}, actorName: "سعاد" }).kind).toBe("confirmed");
  });
});

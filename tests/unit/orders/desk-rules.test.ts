import { describe, expect, it } from "vitest";
import { noHistory, standingOf, withOrders } from "@/lib/orders/customer-standing";
import { deskFilterOf, orderSearchOf } from "@/lib/orders/desk-filter";
import { stockChangeOf } from "@/lib/orders/order-edit";
import { eventFactsOf } from "@/lib/orders/order-event";
import { priceOf } from "@/lib/orders/order-price";

describe("the desk's search", () => {
  it.each([
    ["1042", { number: 1042, digits: "1042", words: [] }],
    ["#1042", { number: 1042, digits: "1042", words: [] }],
    ["0555 12 34", { number: null, digits: "5551234", words: [] }],
    ["+213555123456", { number: null, digits: "555123456", words: [] }],
    ["٠٥٥٥", { number: null, digits: "555", words: [] }],
    ["أمينة  بن", { number: null, digits: null, words: ["امينه", "بن"] }],
    ["", null],
    ["؟!", null],
  ])("reads %s", (typed, expected) => {
    expect(orderSearchOf(typed)).toEqual(expected);
  });

  it("ignores what it does not know", () => {
    expect(deskFilterOf({ tab: "nonsense", wilaya: "99", mode: "drone", page: "-3", flagged: "yes" })).toEqual({
      tab: "all",
      q: "",
      wilaya: null,
      mode: null,
      isFlagged: false,
      page: 1,
    });
    expect(deskFilterOf({ page: "9999" }).page).toBe(400);
  });
});

describe("a phone's standing", () => {
  const of = (fulfilment: "delivered" | "returned", count: number) =>
    withOrders(noHistory, { confirmation: "confirmed", fulfilment }, count);

  it("is high risk from two doubts or returns on, and loyal only without any", () => {
    expect(standingOf([], noHistory)).toBeNull();
    expect(standingOf(["duplicate"], noHistory)).toBe("some");
    expect(standingOf(["duplicate"], of("returned", 1))).toBe("high");
    expect(standingOf([], of("returned", 2))).toBe("high");
    expect(standingOf([], of("delivered", 2))).toBe("loyal");
    expect(standingOf(["too_fast"], of("delivered", 5))).toBe("some");
  });
});

describe("an edit", () => {
  it("moves only the difference, in the order of variants", () => {
    const before = [
      { variantId: 9, quantity: 2 },
      { variantId: 3, quantity: 1 },
      { variantId: 5, quantity: 1 },
    ];
    const after = [
      { variantId: 3, quantity: 4 },
      { variantId: 5, quantity: 1 },
      { variantId: 7, quantity: 2 },
    ];
    expect(stockChangeOf(before, after)).toEqual([
      { variantId: 3, quantity: -3 },
      { variantId: 7, quantity: -2 },
      { variantId: 9, quantity: 2 },
    ]);
  });

  it("prices lines, delivery and discount; a wilaya without the mode has no price", () => {
    const rate = { home: 60_000, desk: null, daysMin: 1, daysMax: 3 };
    const basket = { lines: [{ unitPrice: 100_000, quantity: 3 }], discount: 10_000, rate, freeDeliveryFrom: 500_000 };
    expect(priceOf({ ...basket, mode: "home" })).toEqual({
      subtotal: 300_000,
      delivery: 60_000,
      discount: 10_000,
      total: 350_000,
    });
    expect(priceOf({ ...basket, mode: "home", freeDeliveryFrom: 300_000 })?.delivery).toBe(0);
    expect(priceOf({ ...basket, mode: "desk" })).toBeNull();
    expect(priceOf({ ...basket, mode: "home", discount: 9_000_000 })?.total).toBe(0);
  });
});

describe("the timeline", () => {
  it("says what an event holds, and survives whatever else the column has", () => {
    const facts = eventFactsOf({
      kind: "called",
      data: { before: {}, after: { confirmation: "no_answer_1" }, note: "مشغول" },
    });
    expect(facts).toMatchObject({ kind: "called", status: "no_answer_1", note: "مشغول", reason: null });
    expect(eventFactsOf({ kind: "edited", data: { before: { total: 1 }, after: { total: 2 } } }).totals).toEqual({
      from: 1,
      to: 2,
    });
    for (const data of [null, 7, "x", [], { after: 3 }, { after: { confirmation: "?", reason: 4 } }]) {
      expect(eventFactsOf({ kind: "dropped", data })).toMatchObject({ kind: "other", status: null, totals: null });
    }
  });
});

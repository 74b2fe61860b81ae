import { describe, expect, it } from "vitest";
import {
  canBecome,
  canMove,
  canSettle,
  confirmations,
  fulfilments,
  isEditable,
  isOpen,
  noAnswerAfter,
  releasesStock,
} from "@/lib/orders/order-status";

describe("the customer's answer", () => {
  it.each([
    ["new", "confirmed", true],
    ["new", "no_answer_1", true],
    ["no_answer_2", "no_answer_3", true],
    ["no_answer_3", "no_answer_3", true],
    ["postponed", "confirmed", true],
    ["confirmed", "cancelled", true],
    ["confirmed", "no_answer_1", false],
    ["confirmed", "new", false],
    ["cancelled", "confirmed", true],
    ["cancelled", "new", true],
    ["cancelled", "fake", false],
    ["fake", "no_answer_1", false],
    ["new", "new", false],
  ] as const)("%s → %s: %s", (from, to, expected) => {
    expect(canBecome(from, to)).toBe(expected);
  });

  it("counts missed calls up to the third label", () => {
    expect([1, 2, 3, 6].map(noAnswerAfter)).toEqual(["no_answer_1", "no_answer_2", "no_answer_3", "no_answer_3"]);
  });
});

describe("the parcel", () => {
  it.each([
    ["none", "packing", true],
    ["none", "shipped", false],
    ["ready", "shipped", true],
    ["shipped", "delivered", true],
    ["shipped", "packing", false],
    ["out_for_delivery", "failed_attempt", true],
    ["failed_attempt", "returning", true],
    ["returning", "returned", true],
    ["delivered", "returned", false],
    ["delivered", "returning", true],
    ["returned", "delivered", false],
    ["lost", "returned", false],
  ] as const)("%s → %s: %s", (from, to, expected) => {
    expect(canMove(from, to)).toBe(expected);
  });

  it("gives its units back only when it is in the shop again, or when the order is closed", () => {
    expect([...confirmations, ...fulfilments].filter(releasesStock)).toEqual([
      "cancelled",
      "fake",
      "duplicate",
      "out_of_stock",
      "returned",
    ]);
  });
});

describe("the money", () => {
  it("is paid out after the carrier collected it, and refunded at most once", () => {
    expect(canSettle("due", "paid_out")).toBe(false);
    expect(canSettle("cash_collected", "paid_out")).toBe(true);
    expect(canSettle("paid_out", "refunded")).toBe(true);
    expect(canSettle("refunded", "paid_out")).toBe(false);
  });
});

describe("an order", () => {
  it("can be edited until the carrier has it", () => {
    expect(isEditable({ confirmation: "new", fulfilment: "none" })).toBe(true);
    expect(isEditable({ confirmation: "confirmed", fulfilment: "ready" })).toBe(true);
    expect(isEditable({ confirmation: "confirmed", fulfilment: "shipped" })).toBe(false);
    expect(isEditable({ confirmation: "cancelled", fulfilment: "none" })).toBe(false);
  });

  it("is open until it is closed, delivered, returned, exchanged or lost", () => {
    const ended = fulfilments.filter((fulfilment) => !isOpen({ confirmation: "confirmed", fulfilment }));
    expect(ended).toEqual(["delivered", "returned", "exchanged", "lost"]);
    expect(isOpen({ confirmation: "fake", fulfilment: "none" })).toBe(false);
  });
});

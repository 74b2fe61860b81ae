import { describe, expect, it } from "vitest";
import { confirmations, fulfilments } from "@/lib/orders/order-status";
import { shopperStateOf, stepsReached } from "@/lib/orders/shopper-progress";
import { openTracking, sealTracking } from "@/lib/orders/tracking-seal";

describe("what a buyer is told", () => {
  it.each([
    ["new", "none", "to_confirm", 1],
    ["no_answer_2", "none", "to_confirm", 1],
    ["postponed", "none", "postponed", 1],
    ["confirmed", "ready", "confirmed", 2],
    ["confirmed", "shipped", "on_the_way", 3],
    ["confirmed", "at_desk", "at_desk", 3],
    ["confirmed", "delivered", "delivered", 4],
    ["confirmed", "returning", "returned", 0],
    ["fake", "none", "cancelled", 0],
  ])("of an order %s and %s is %s, %i steps done", (confirmation, fulfilment, state, steps) => {
    expect(shopperStateOf({ confirmation, fulfilment })).toBe(state);
    expect(stepsReached(shopperStateOf({ confirmation, fulfilment }))).toBe(steps);
  });

  it("never says that an order was judged fake or a duplicate", () => {
    const told = confirmations.flatMap((confirmation) =>
      fulfilments.map((fulfilment) => shopperStateOf({ confirmation, fulfilment })),
    );
    expect(told).not.toContain("fake");
    expect(told).not.toContain("duplicate");
  });
});

describe("the pass to an order's state", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  it("opens its own order for half an hour, and no other", () => {
    const seal = sealTracking(1042, now);
    expect(openTracking(seal, later(29))).toBe(1042);
    expect(openTracking(seal, later(31))).toBeNull();
    expect(openTracking(seal.replace("1042", "1043"), now)).toBeNull();
    expect(openTracking(seal.slice(0, -1), now)).toBeNull();
    expect(openTracking("", now)).toBeNull();
  });
});

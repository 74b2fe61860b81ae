import { describe, expect, it } from "vitest";
import { afterCall } from "@/lib/orders/call-outcome";
import { dayPresets, timePresets } from "@/lib/orders/call-presets";
import { algiersTime, maxAttempts, morningOf, nextCallAt } from "@/lib/orders/call-schedule";

// 22 November 2026 is a Sunday.
const at = (text: string) => new Date(`${text}+01:00`);

describe("the next call", () => {
  it.each([
    ["before the first slot", "2026-11-22T08:00", "2026-11-22T10:00"],
    ["less than an hour before a slot", "2026-11-22T13:30", "2026-11-22T19:00"],
    ["exactly an hour before a slot", "2026-11-22T13:00", "2026-11-22T14:00"],
    ["after the last slot", "2026-11-22T19:30", "2026-11-23T10:00"],
    ["on Thursday evening, over Friday", "2026-11-26T20:00", "2026-11-28T10:00"],
    ["on a Friday", "2026-11-27T11:00", "2026-11-28T10:00"],
    ["just after midnight in Algiers", "2026-11-23T00:10", "2026-11-23T10:00"],
  ])("%s", (_, now, expected) => {
    expect(nextCallAt(1, at(now))).toEqual(at(expected));
  });

  it("is not planned any more after two days of three calls", () => {
    expect(maxAttempts).toBe(6);
    expect(nextCallAt(5, at("2026-11-22T08:00"))).not.toBeNull();
    expect(nextCallAt(6, at("2026-11-22T08:00"))).toBeNull();
  });

  it("never falls on a Friday, whenever the call is missed", () => {
    const start = at("2026-11-22T00:00").getTime();
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      const next = nextCallAt(1, new Date(start + hour * 3_600_000));
      expect(next && new Date(next.getTime() + 3_600_000).getUTCDay()).not.toBe(5);
    }
  });
});

describe("after a call", () => {
  const now = at("2026-11-22T11:00");

  it("no answer counts and is tried at the next slot", () => {
    expect(afterCall({ outcome: "no_answer" }, 1, now)).toEqual({
      confirmation: "no_answer_2",
      attempts: 2,
      nextCallAt: at("2026-11-22T14:00"),
    });
  });

  it("the customer's own time is kept", () => {
    expect(afterCall({ outcome: "callback", at: "2026-11-22T16:30" }, 0, now)?.nextCallAt).toEqual(
      at("2026-11-22T16:30"),
    );
    expect(afterCall({ outcome: "postponed", day: "2026-11-25" }, 0, now)?.nextCallAt).toEqual(at("2026-11-25T10:00"));
  });

  it.each([
    ["a past time", { outcome: "callback", at: "2026-11-22T10:59" }],
    ["today's morning", { outcome: "postponed", day: "2026-11-22" }],
    ["a time in three months", { outcome: "postponed", day: "2027-02-22" }],
    ["no time", { outcome: "callback" }],
    ["nonsense", { outcome: "callback", at: "soon" }],
  ] as const)("refuses %s", (_, report) => {
    expect(afterCall(report, 0, now)).toBeNull();
  });

  it("nobody calls an order that is confirmed or closed", () => {
    for (const outcome of ["confirmed", "cancelled", "fake", "duplicate", "out_of_stock", "wrong_number"] as const) {
      expect(afterCall({ outcome }, 2, now)).toEqual({ confirmation: outcome, attempts: 3, nextCallAt: null });
    }
  });
});

describe("a promised time", () => {
  it("is offered in Algiers time, and each offer is accepted", () => {
    const now = at("2026-11-22T10:58");
    expect(timePresets(now)).toEqual([
      { key: "inHour", at: "2026-11-22T12:00" },
      { key: "evening", at: "2026-11-22T19:00" },
      { key: "tomorrow", at: "2026-11-23T10:00" },
    ]);
    expect(timePresets(at("2026-11-22T18:30")).map(({ key }) => key)).toEqual(["inHour", "tomorrow"]);
    for (const preset of timePresets(now)) {
      expect(afterCall({ outcome: "callback", at: preset.at }, 0, now)).not.toBeNull();
    }
    for (const preset of dayPresets(now)) {
      expect(afterCall({ outcome: "postponed", day: preset.day }, 0, now)).not.toBeNull();
    }
  });

  it("reads Algiers clocks", () => {
    expect(algiersTime("2026-11-22T16:30")).toEqual(new Date("2026-11-22T15:30:00Z"));
    expect(morningOf("2026-11-25")).toEqual(new Date("2026-11-25T09:00:00Z"));
    expect(morningOf("yesterday")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { maxAttempts, outcomeOf, stepFor } from "@/lib/messaging/delivery";
import { seal, unseal } from "@/lib/seal";

describe("a message whose turn has come", () => {
  it.each([
    ["transactional", "waiting", 0, false, "send"],
    ["transactional", "waiting", 3, true, "send"],
    ["marketing", "waiting", 0, false, "send"],
    ["marketing", "waiting", 0, true, "suppressed"],
    ["transactional", "sending", 1, false, "send"],
    ["transactional", "sending", 2, false, "unknown"],
    ["marketing", "sending", 1, false, "unknown"],
    ["marketing", "sent", 1, true, "done"],
    ["transactional", "refused", 8, false, "done"],
  ] as const)("%s, %s after %i tries, suppressed %s: %s", (kind, status, attempts, isSuppressed, step) => {
    expect(stepFor({ kind, status, attempts, isSuppressed })).toBe(step);
  });
});

describe("a failed try", () => {
  it.each([
    ["transactional", "address_refused", 1, "refused"],
    ["marketing", "message_refused", 1, "refused"],
    ["transactional", "sender_unreachable", 1, "retry"],
    ["marketing", "sender_unreachable", maxAttempts - 1, "retry"],
    ["transactional", "sender_unreachable", maxAttempts, "refused"],
    ["transactional", "delivery_unknown", 1, "retry"],
    ["transactional", "delivery_unknown", 2, "unknown"],
    ["marketing", "delivery_unknown", 1, "unknown"],
  ] as const)("%s, %s, the %ith: %s", (kind, failure, attempts, outcome) => {
    expect(outcomeOf(kind, failure, attempts)).toBe(outcome);
  });
});

describe("what is sealed", () => {
  it("opens for its own purpose, and never twice the same", () => {
    const sealed = seal("letter", "سرّ");
    expect(unseal("letter", sealed)).toBe("سرّ");
    expect(unseal("another", sealed)).toBeNull();
    expect(seal("letter", "سرّ")).not.toEqual(sealed);
    expect(Buffer.from(sealed).includes("سرّ")).toBe(false);
  });

  it("stays shut when a bit has changed, or half of it is missing", () => {
    const sealed = seal("letter", "سرّ");
    sealed[sealed.length - 20] = (sealed.at(-20) ?? 0) ^ 1;
    expect(unseal("letter", sealed)).toBeNull();
    expect(unseal("letter", sealed.subarray(0, 5))).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { callInput, editInput, moveInput, orderNumberInput, settleInput } from "@/lib/orders/schema";

const edit = {
  number: "1001",
  version: "1795000000000",
  totalSeen: "140000",
  name: "أمينة بن يوسف",
  phone: "0555 12 34 56",
  wilayaCode: "31",
  communeId: "3101",
  deliveryMode: "home",
  deskId: "",
  address: "",
  note: "",
  lines: { "12": "2" },
};
const call = { number: "1001", outcome: "no_answer", at: "", day: "", reason: "", note: "" };
const bad = [
  "",
  "x",
  "\u0000",
  "\uD800",
  "\u202E",
  "1".repeat(1_000_000),
  "-1",
  "0.5",
  "1e99",
  {},
  [],
  null,
  Number.NaN,
];

const refusals = (schema: typeof editInput | typeof callInput, base: object, field: string): unknown[] =>
  bad.filter((value) => schema.safeParse({ ...base, [field]: value }).success);

describe("what an agent sends", () => {
  it("is accepted when it is right", () => {
    expect(editInput.parse(edit)).toMatchObject({
      number: 1001,
      phone: "+213555123456",
      lines: [{ variantId: 12, quantity: 2 }],
    });
    expect(callInput.parse(call)).toMatchObject({ outcome: "no_answer", at: undefined });
    expect(callInput.parse({ ...call, outcome: "callback", at: "2026-11-22T16:30" }).at).toBe("2026-11-22T16:30");
  });

  it("merges an added variant into the lines", () => {
    expect(editInput.parse({ ...edit, addVariantId: "7", addQuantity: "3" }).lines).toEqual([
      { variantId: 12, quantity: 2 },
      { variantId: 7, quantity: 3 },
    ]);
  });

  it.each(["number", "version", "wilayaCode", "communeId", "deliveryMode", "phone"])(
    "has its %s refused when it is nonsense",
    (field) => {
      expect(refusals(editInput, edit, field)).toEqual([]);
    },
  );

  it.each(["outcome", "number"])("has the call's %s refused when it is nonsense", (field) => {
    expect(refusals(callInput, call, field)).toEqual([]);
  });

  it("has lines refused that are not variants with a quantity", () => {
    for (const lines of [
      { x: "1" },
      { "12": "-1" },
      { "12": "21" },
      { "12": "1.5" },
      { "12": "1e9" },
      { "-1": "1" },
      "12",
      { __proto__: "1", "12'": "1" },
    ]) {
      expect(editInput.safeParse({ ...edit, lines }).success).toBe(false);
    }
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [String(n + 1), "1"]));
    expect(editInput.safeParse({ ...edit, lines: many }).success).toBe(false);
  });

  it("has a commune or desk of another wilaya refused", () => {
    expect(editInput.safeParse({ ...edit, communeId: "1601" }).error?.issues[0]?.message).toBe("commune_required");
    expect(editInput.safeParse({ ...edit, deliveryMode: "desk", deskId: "10101" }).error?.issues[0]?.message).toBe(
      "desk_required",
    );
  });

  it("loses hidden characters, and is refused when too long", () => {
    expect(editInput.parse({ ...edit, note: "a\u0000\u202Eb" }).note).toBe("ab");
    for (const field of ["name", "address", "note"]) {
      expect(editInput.safeParse({ ...edit, [field]: "م".repeat(1_000_000) }).error?.issues[0]?.message).toBe(
        "too_long",
      );
    }
  });

  it("needs a time to call back, a day to postpone and a reason to cancel", () => {
    for (const [outcome, field] of [
      ["callback", "at"],
      ["postponed", "day"],
      ["cancelled", "reason"],
    ] as const) {
      expect(callInput.safeParse({ ...call, outcome }).error?.issues[0]).toMatchObject({
        path: [field],
        message: "required",
      });
    }
    for (const at of ["2026-02-31T10:00", "tomorrow", "2026-11-22T16:30:00Z", "2026-11-22"]) {
      expect(callInput.safeParse({ ...call, outcome: "callback", at }).success).toBe(false);
    }
  });

  it("moves only to steps that exist", () => {
    expect(moveInput.safeParse({ number: "1", to: "teleported" }).success).toBe(false);
    expect(settleInput.safeParse({ number: "1", to: "stolen" }).success).toBe(false);
    expect(orderNumberInput.safeParse({ number: "9999999999" }).success).toBe(false);
  });
});

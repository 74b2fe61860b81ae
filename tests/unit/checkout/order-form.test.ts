import { describe, expect, it } from "vitest";
import { doubtsOf, missingDigits, readOrderForm, type TypedForm } from "@/lib/checkout/order-form";
import { desksOf } from "@/lib/geography/geography";
import { nastyTexts } from "@/tests/support/request";

const typed = (changes: Partial<TypedForm> = {}): TypedForm => ({
  name: "أمينة بن يوسف",
  phone: "0555 12 34 56",
  wilaya: "31",
  commune: "بئر الجير",
  mode: "home",
  desk: "",
  address: "حي العقيد لطفي",
  note: "",
  website: "",
  ...changes,
});
const buyerOf = (form: TypedForm) => {
  const read = readOrderForm(form);
  return "buyer" in read ? read.buyer : null;
};
const errorsOf = (form: TypedForm) => {
  const read = readOrderForm(form);
  return "errors" in read ? read.errors : {};
};

describe("the order form", () => {
  it("becomes a buyer in our own ids", () => {
    expect(buyerOf(typed())).toEqual({
      name: "أمينة بن يوسف",
      phone: "+213555123456",
      wilayaCode: "31",
      communeId: "3103",
      deliveryMode: "home",
      deskId: null,
      address: "حي العقيد لطفي",
      note: "",
    });
  });

  it.each([
    ["0555 12 34 56", "+213555123456"],
    ["+213 (0)6 61 23 45 67", "+213661234567"],
    ["213770123456", "+213770123456"],
    ["00213555123456", "+213555123456"],
    ["٠٥٥٥١٢٣٤٥٦", "+213555123456"],
    ["555123456", "+213555123456"],
    ["021 63 22 11", "+21321632211"],
    ["05.55.12.34.56", "+213555123456"],
  ])("takes the phone %s as %s", (phone, e164) => {
    expect(buyerOf(typed({ phone }))?.phone).toBe(e164);
  });

  it.each([
    ["", "phone_required"],
    ["05551234567", "phone_too_long"],
    ["055512345", "phone_too_short"],
    ["0455123456", "phone_too_long"],
    ["0812345678", "phone_invalid"],
    ["+33612345678", "phone_foreign"],
    ["0555 12 34 5x", "phone_letters"],
  ])("refuses the phone %j with %s", (phone, code) => {
    expect(errorsOf(typed({ phone }))).toEqual({ phone: code });
  });

  it.each([
    [{ name: "" }, { name: "name_required" }],
    [{ name: "1 2 3" }, { name: "name_too_short" }],
    [{ name: "ب".repeat(81) }, { name: "name_too_long" }],
    [{ wilaya: "" }, { wilaya: "wilaya_required" }],
    [{ wilaya: "Paris" }, { wilaya: "wilaya_unknown" }],
    [{ commune: "" }, { commune: "commune_required" }],
    [{ commune: "Kouba" }, { commune: "commune_unknown" }],
    [{ commune: "1601" }, { commune: "commune_unknown" }],
    [{ mode: "" }, { mode: "mode_required" }],
    [{ mode: "drone" }, { mode: "mode_required" }],
    [{ mode: "desk" }, { desk: "desk_required" }],
    [{ mode: "desk", desk: desksOf("16")[0]?.id ?? "" }, { desk: "desk_required" }],
    [{ address: "ع".repeat(201) }, { address: "address_too_long" }],
    [{ note: "ع".repeat(501) }, { note: "note_too_long" }],
  ])("refuses %j with %j", (wrong, errors) => {
    expect(errorsOf(typed(wrong))).toEqual(errors);
  });

  it("tells everything that is wrong at once, so that people correct once", () => {
    const nothing = typed({ name: "", phone: "", wilaya: "", commune: "", mode: "" });
    expect(Object.keys(errorsOf(nothing))).toEqual(["name", "phone", "wilaya", "commune", "mode"]);
  });

  it("needs no commune at a desk: the parcel waits in the desk's own", () => {
    const desk = desksOf("31")[0];
    const buyer = buyerOf(typed({ mode: "desk", desk: desk?.id ?? "", commune: "", address: "ignored" }));
    expect(buyer).toMatchObject({ deliveryMode: "desk", deskId: desk?.id, communeId: desk?.communeId, address: "" });
  });

  it.each(nastyTexts)("reads %s in every field without throwing", (_, text) => {
    for (const field of Object.keys(typed())) expect(() => readOrderForm(typed({ [field]: text }))).not.toThrow();
  });

  it("keeps no invisible or control character", () => {
    const buyer = buyerOf(typed({ name: "أمي\u0000نة\u202e بن\ud800", note: "مرحبا\u2066" }));
    expect(buyer).toMatchObject({ name: "أمينة بن", note: "مرحبا" });
  });
});

describe("the digits a phone lacks", () => {
  it.each([
    ["0555 12 34 5", 1],
    ["0555", 6],
    ["٠٥٥٥ ١٢ ٣٤ ٥", 1],
    ["+213 555 12 34 5", 1],
    ["0555 12 34 567", -1],
    ["0555 12 34 56", 0],
  ])("for %s are %i", (phone, missing) => {
    expect(missingDigits(phone)).toBe(missing);
  });
});

describe("a doubt", () => {
  const calm = { website: "", phone: "+213555123456", filledMs: 20_000, leastMs: 3_000 };

  it("is raised by the trap, by haste and by a number nobody owns, and never by a normal order", () => {
    expect(doubtsOf(calm)).toEqual([]);
    expect(doubtsOf({ ...calm, website: "http://spam" })).toEqual(["honeypot"]);
    expect(doubtsOf({ ...calm, filledMs: 900 })).toEqual(["too_fast"]);
    expect(doubtsOf({ ...calm, phone: "+213555555555" })).toEqual(["fake_looking_phone"]);
  });
});

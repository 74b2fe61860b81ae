import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayPhone, firstMobile, looksFake, normalizePhone, whatsappUrl } from "@/lib/phone";

describe("a phone number", () => {
  it.each([
    ["0555 12 34 56", "+213555123456"],
    ["+213 (0)6 61 23 45 67", "+213661234567"],
    ["213770123456", "+213770123456"],
    ["00213555123456", "+213555123456"],
    ["٠٥٥٥١٢٣٤٥٦", "+213555123456"],
    ["۰۵۵۵۱۲۳۴۵۶", "+213555123456"],
    ["555123456", "+213555123456"],
    ["021 63 22 11", "+21321632211"],
    ["05.55.12.34.56", "+213555123456"],
    ["\u202D0555-12-34-56\u202C", "+213555123456"],
  ])("is understood when written %s", (typed, e164) => {
    expect(normalizePhone(typed)).toEqual({ ok: true, value: e164 });
  });

  it.each([
    ["", "phone_required"],
    ["05551234567", "phone_too_long"],
    ["055512345", "phone_too_short"],
    ["0455123456", "phone_too_long"],
    ["0812345678", "phone_invalid"],
    ["+33612345678", "phone_foreign"],
    ["0555 12 34 5x", "phone_letters"],
    ["0555\u0000", "phone_too_short"],
  ])("is refused with a reason when written %j", (typed, error) => {
    expect(normalizePhone(typed)).toEqual({ ok: false, error });
  });

  it("comes out the same however its digits are spaced", () => {
    const separators = fc.array(fc.constantFrom("", " ", ".", "-", "\u200F"), { minLength: 9, maxLength: 9 });
    const national = fc
      .tuple(fc.constantFrom("5", "6", "7"), fc.stringMatching(/^\d{8}$/))
      .map(([head, rest]) => head + rest);
    fc.assert(
      fc.property(national, fc.constantFrom("0", "+213", "00213", "213"), separators, (digits, prefix, marks) => {
        const typed = prefix + [...digits].map((digit, i) => digit + (marks[i] ?? "")).join("");
        expect(normalizePhone(typed)).toEqual({ ok: true, value: `+213${digits}` });
      }),
    );
  });

  it("reads as Algerians write it", () => {
    expect(displayPhone("+213555123456")).toBe("0555 12 34 56");
    expect(displayPhone("+21321632211")).toBe("021 63 22 11");
  });

  it.each([
    ["+213555555555", true],
    ["+213512345678", true],
    ["+213600000000", true],
    ["+213555123456", false],
    ["+213770123987", false],
  ])("%s looks fake: %s", (e164, isFake) => {
    expect(looksFake(e164)).toBe(isFake);
  });

  it("opens WhatsApp with the text written", () => {
    expect(whatsappUrl("+213555123456", "سلام & أهلا")).toBe(
      "https://wa.me/213555123456?text=%D8%B3%D9%84%D8%A7%D9%85%20%26%20%D8%A3%D9%87%D9%84%D8%A7",
    );
  });

  it.each([
    [["", "+21341331122", "+213770123987"], "+213770123987"],
    [["+213555123456", "+213770123987"], "+213555123456"],
    [["+21341331122", ""], null],
  ])("of %j, a text message goes to %s", (numbers, first) => {
    expect(firstMobile(numbers)).toBe(first);
  });
});

import { describe, expect, it } from "vitest";
import { gtinOf, publicGtin, withCheckDigit } from "@/lib/gtin";

describe("a bar code", () => {
  it.each([
    ["6 130093 110011", "6130093110011"],
    ["978-2-07-036822-8", "9782070368228"],
    ["٩٧٨٢٠٧٠٣٦٨٢٢٨", "9782070368228"],
    ["96385074", "96385074"],
    ["036000291452", "036000291452"],
    ["10614141000415", "10614141000415"],
  ])("%j is read as %s", (typed, digits) => {
    expect(gtinOf(typed)).toBe(digits);
  });

  it.each(["", "0", "00000000", "9782070368229", "978207036822", "123456789", "978207036822X", "97820703682280000"])(
    "%j is none",
    (typed) => {
      expect(gtinOf(typed)).toBeNull();
    },
  );

  it("loses its proof with any single digit changed", () => {
    const real = "9782070368228";
    for (const [at, digit] of [...real].entries()) {
      const wrong = real.slice(0, at) + ((Number(digit) + 1) % 10) + real.slice(at + 1);
      expect(gtinOf(wrong)).toBeNull();
    }
  });

  it.each([
    ["a maker's EAN-13", "613009311001", true],
    ["an ISBN", "978207036822", true],
    ["an EAN-8", "9638507", true],
    ["a case of a maker's", "1061414100041", true],
    ["a shop's own EAN-13", "200000000042", false],
    ["the last of the range", "299999999999", false],
    ["a scale's", "021234500000", false],
    ["a shop's own UPC-A", "41234567890", false],
    ["the same as EAN-13", "041234567890", false],
    ["a shop's own EAN-8", "2000001", false],
    ["a case of a shop's own", "1200000000042", false],
  ])("is told to others when it names the thing everywhere: %s", (_what, digits, isPublic) => {
    const code = withCheckDigit(digits);
    expect(gtinOf(code)).toBe(code);
    expect(publicGtin(code)).toBe(isPublic ? code : "");
  });
});

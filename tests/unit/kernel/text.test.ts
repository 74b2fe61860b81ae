import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, lengthOf, searchKey, slugOf, toAsciiDigits } from "@/lib/text";

describe("the search key", () => {
  it.each([
    ["أَحْذِيَة رِجالـــيَّة", "احذيه رجاليه"],
    ["Béjaïa", "bejaia"],
    ["M'Sila", "m sila"],
    ["ساعة ٤٢ مم", "ساعه 42 مم"],
    ["Œufs", "oeufs"],
  ])("of %s is %s", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it.each([
    ["ڨالمة", "قالمة"],
    ["آفلو", "أفلو"],
    ["مستشفى", "مستشفي"],
    ["پيتزا", "بيتزا"],
  ])("takes %s and %s for the same", (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it("of a key is the key itself", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        (text) => searchKey(searchKey(text)) === searchKey(text),
      ),
    );
  });
});

describe("typed text", () => {
  it("loses what nobody sees: NUL, bidi overrides, zero-width marks, lone surrogates", () => {
    expect(cleanText(" أم\u202Eين\u0000ة\u200B\uD800 ")).toBe("أمينة");
  });

  it("loses the letters that are none, which no XML may hold", () => {
    expect(cleanText("برّاد\uFFFF شاي\uFFFE")).toBe("برّاد شاي");
  });

  it("keeps its line breaks, and loses them as one line", () => {
    expect(cleanText("a\nb")).toBe("a\nb");
    expect(cleanText("a\r\n\r\nb\rc\r\n")).toBe("a\n\nb\nc");
    expect(cleanLine("a\n\t b")).toBe("a b");
  });

  it("is counted as people count letters", () => {
    expect(lengthOf("رَجُل")).toBe(3);
    expect(lengthOf("x".repeat(1_000_000))).toBe(1_000_000);
  });

  it("has its digits in one script", () => {
    expect(toAsciiDigits("٠١٢۳۴５")).toBe("012345");
  });
});

describe("a slug", () => {
  it.each([
    ["ساعة رجالية كلاسيكية", "ساعة-رجالية-كلاسيكية"],
    ["أَحْذِيَة", "أحذية"],
    ["Théière à l’ancienne", "theiere-a-l-ancienne"],
    ["  --  ", ""],
  ])("of %s is %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("has at most 80 characters and no mark at its ends", () => {
    expect(slugOf("كلمة ".repeat(40)).length).toBeLessThanOrEqual(80);
    expect(slugOf("كلمة ".repeat(40))).not.toMatch(/-$/);
  });
});

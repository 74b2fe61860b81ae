import { describe, expect, it } from "vitest";
import { holdsKeyword } from "@/lib/seo/focus-match";

describe("a text", () => {
  it.each([
    ["للذهب", "الذهب"],
    ["وللذهب بريق", "ذهب"],
    ["بذهب خالص", "ذهب"],
    ["فبالذهب", "ذهب"],
    ["وبذهب", "ذهب"],
    ["ذهب وفضة", "الفضة"],
    ["فساتين سهرة", "فساتين السهره"],
    ["فستان", "وفستان"],
    ["Montres connectées", "montre connectée"],
  ])("“%s” holds “%s”", (text, keyword) => {
    expect(holdsKeyword(text, keyword)).toBe(true);
  });

  it.each([
    // A letter that is part of the word on both sides.
    ["بستان", "فستان"],
    ["كسوار", "بسوارة"],
    ["صابون", "صابر"],
    ["portable", "or"],
    ["", "ذهب"],
    ["ذهب", "!"],
  ])("“%s” does not hold “%s”", (text, keyword) => {
    expect(holdsKeyword(text, keyword)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { synonymsIn } from "@/lib/search/synonyms";
import { groupKeyOf } from "@/lib/search/term-group";
import { searchKey } from "@/lib/text";

const groupOf = (text: string, own: string[][] = []) => groupKeyOf(searchKey(text), synonymsIn(own));

describe("the spellings of one wish", () => {
  it.each([
    ["الذهب", "ذَهَب"],
    ["شراء الذهب", "ذهب"],
    ["صاك", "حقيبة"],
    ["sac", "الحقيبة"],
    ["ساعة ذكية", "ساعات ذكيه"],
    ["ساعة ذكية", "ذكية ساعة"],
    ["دقلة نور", "deglet nour"],
    ["prix montre", "مونتر"],
  ])("%s and %s are one", (a, b) => {
    expect(groupOf(a)).toBe(groupOf(b));
  });

  it.each([
    ["ذهب", "فضة"],
    ["شراء الذهب الجزائري", "شراء الذهب"],
    ["ساعة", "ساعة ذكية"],
  ])("%s and %s are two", (a, b) => {
    expect(groupOf(a)).not.toBe(groupOf(b));
  });

  it("follow what the merchant declared", () => {
    const own = [["كاراكو", "قفطان"]];
    expect(groupOf("الكاراكو", own)).toBe(groupOf("قفطان", own));
    expect(groupOf("كاراكو")).not.toBe(groupOf("قفطان"));
  });

  it("never lose a wish that is only a word of wishing", () => {
    expect(groupOf("سعر")).not.toBe("");
  });
});

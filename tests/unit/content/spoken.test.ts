import { describe, expect, it } from "vitest";
import { portionsOf, voiceFor } from "@/components/content/spoken";

const voice = (lang: string, localService = true) => ({ lang, localService });

describe("the voice that reads a page", () => {
  it.each([
    ["none without a voice of its language", "ar-DZ", [voice("fr-FR"), voice("en-US")], null],
    ["none where there are no voices at all", "fr-DZ", [], null],
    ["one of the language, whatever the country", "ar-DZ", [voice("fr-FR"), voice("ar-SA")], "ar-SA"],
    ["the one of the same country", "ar-DZ", [voice("ar-SA"), voice("ar-DZ", false)], "ar-DZ"],
    ["the one that needs no line", "fr-DZ", [voice("fr-CA", false), voice("fr-FR")], "fr-FR"],
    ["the first of equals", "fr-DZ", [voice("fr-FR"), voice("fr-BE")], "fr-FR"],
    ["one that is written the way of Android", "ar-DZ", [voice("ar_EG")], "ar_EG"],
    ["none whose language only begins alike", "fr-DZ", [voice("fry-NL")], null],
  ])("is %s", (_, language, voices, chosen) => {
    expect(voiceFor(voices, language)?.lang ?? null).toBe(chosen);
  });
});

describe("a text that is read", () => {
  it("is spoken sentence after sentence, and nothing is lost", () => {
    const sentence = "زيت الزيتون ذهب سائل، يُقطف في الخريف ويُعصر في يومه. ";
    const portions = portionsOf([sentence.repeat(9), "كيف تعرفه؟"]);
    expect(portions.length).toBeGreaterThan(3);
    expect(Math.max(...portions.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(portions.join(" ").replace(/\s+/g, " ")).toBe(`${sentence.repeat(9)}كيف تعرفه؟`.replace(/\s+/g, " "));
  });

  it("is not spoken where there are no words", () => {
    expect(portionsOf(["", "  \n "])).toEqual([]);
  });
});

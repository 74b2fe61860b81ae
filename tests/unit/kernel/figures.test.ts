import { describe, expect, it } from "vitest";
import { formatCount, formatPercent } from "@/lib/figures";
import { textsOf } from "@/lib/i18n/texts";
import { translations } from "@/lib/i18n/translations";
import { locales } from "@/lib/locale";
import { formatMoney } from "@/lib/money";

describe("a count", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [5_216, "5\u202F216"],
    [1_234_567, "1\u202F234\u202F567"],
    [-45_000, "−45\u202F000"],
  ])("of %i is written %s", (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each(locales)("is written alike alone, in a sentence and in a price (%s)", async (locale) => {
    const alone = formatCount(5_216);
    expect(translations(locale, "catalog")("count", { count: 5_216 })).toContain(alone);
    expect((await textsOf(locale))("catalog.count", { count: 5_216 })).toContain(alone);
    expect(formatMoney(521_600, locale)).toContain(alone);
  });
});

describe("a part of a hundred", () => {
  it.each([
    [0, "0\u202F%", "0%"],
    [42, "42\u202F%", "42%"],
    [42.25, "42,3\u202F%", "42,3%"],
    [99.96, "100\u202F%", "100%"],
    [1_250, "1\u202F250\u202F%", "1\u202F250%"],
    [-12.5, "−12,5\u202F%", "−12,5%"],
    [-0.5, "−0,5\u202F%", "−0,5%"],
    [-0.04, "0\u202F%", "0%"],
  ])("%d is %s in French and %s in Arabic", (percent, french, arabic) => {
    expect(formatPercent(percent, "fr")).toBe(french);
    expect(formatPercent(percent, "ar")).toBe(arabic);
  });
});

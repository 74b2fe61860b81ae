import { describe, expect, it } from "vitest";
import { dinars, formatMoney, parseDinars } from "@/lib/money";

describe("money", () => {
  it.each([
    [1_250_000, "ar", "12\u202F500\u00A0دج"],
    [80_650, "fr", "806,50\u00A0DA"],
    [100, "ar", "1\u00A0دج"],
    [0, "fr", "0\u00A0DA"],
    [-45_000, "ar", "−450\u00A0دج"],
    [123_456_789_00, "fr", "123\u202F456\u202F789\u00A0DA"],
  ] as const)("writes %i centimes in %s as %s", (centimes, locale, text) => {
    expect(formatMoney(centimes, locale)).toBe(text);
  });

  it.each([
    ["4 800", 480_000],
    ["٤٨٠٠", 480_000],
    ["12\u202F500", 1_250_000],
    ["806,5", 80_650],
    ["0", 0],
  ])("reads %s as %i centimes", (text, centimes) => {
    expect(parseDinars(text)).toBe(centimes);
  });

  it.each(["", "-1", "1e3", "NaN", "1.234", "12 دج", "9".repeat(12)])("refuses %s", (text) => {
    expect(parseDinars(text)).toBeNull();
  });

  it("turns dinars into whole centimes", () => {
    expect(dinars(0.1 + 0.2)).toBe(30);
  });
});

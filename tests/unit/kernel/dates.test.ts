import { describe, expect, it } from "vitest";
import { formatDate, formatDateTime, formatDay, formatRelative } from "@/lib/dates";

const evening = new Date("2027-01-05T17:40:00Z");

describe("a date", () => {
  it("has Algerian months, Latin digits and a 24-hour clock in Algiers", () => {
    expect(formatDate(evening, "ar")).toBe("5 جانفي 2027");
    expect([formatDay(evening, "ar"), formatDay(evening, "fr")]).toEqual(["5 جانفي", "5 janv."]);
    expect(formatDateTime(evening, "fr")).toBe("5 janvier 2027 18:40");
  });

  it.each([
    [-6 * 60, "ar", "قبل 6 دقائق"],
    [-2 * 3600, "fr", "il y a 2 heures"],
    [86_400, "fr", "demain"],
  ] as const)("%i seconds away reads well in %s", (seconds, locale, text) => {
    expect(formatRelative(new Date(evening.getTime() + seconds * 1000), evening, locale)).toBe(text);
  });
});

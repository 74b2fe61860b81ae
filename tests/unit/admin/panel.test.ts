import { describe, expect, it } from "vitest";
import { destinationOf, destinations } from "@/components/admin/destinations";
import { listHref, listQuery } from "@/components/admin/list-url";
import { changesOf } from "@/lib/audit/audit-diff";
import { subjectHref } from "@/lib/audit/subject";
import { changesBetween, shopSettingsOf } from "@/lib/settings/shop-settings";
import { homePrices, raisedRates } from "@/lib/shipping/rate-changes";

describe("a list's address", () => {
  it("keeps the other filters and starts over when one changes", () => {
    expect(listHref("/admin/orders", { state: "new", q: "تمر", page: "4" }, { state: "done" })).toBe(
      "/admin/orders?state=done&q=%D8%AA%D9%85%D8%B1",
    );
    expect(listHref("/admin/orders", { state: "new" }, { state: null })).toBe("/admin/orders");
  });

  it("reads the first value of a repeated key, cut to a sane length", () => {
    expect(listQuery({ q: ["a\u0000", "b"], page: undefined, long: "x".repeat(999) })).toEqual({
      q: "a",
      long: "x".repeat(200),
    });
  });
});

describe("the navigation", () => {
  it("marks the closest destination", () => {
    expect(destinationOf("/admin/settings/delivery")).toBe("delivery");
    expect(destinationOf("/admin/orders/1001")).toBe("orders");
    // Phones have a few of them in the bottom bar, and the rest under "more".
    const few = destinations.filter(({ isDaily }) => isDaily);
    expect(destinationOf("/admin/settings/delivery", few)).toBe("settings");
    expect(destinationOf("/admin/content/videos", few)).toBeNull();
    expect(destinationOf("/admin/ordersx")).toBeNull();
  });
});

describe("an audit row", () => {
  it("says what changed, leaf by leaf", () => {
    expect(changesOf({ name: { ar: "a", fr: "b" }, n: 1 }, { name: { ar: "a", fr: "c" }, n: 1, on: false })).toEqual([
      { path: "name.fr", before: "b", after: "c" },
      { path: "on", before: null, after: "false" },
    ]);
  });

  it("leads to its subject's page, and nowhere else", () => {
    expect(subjectHref("order:1001")).toBe("/admin/orders/1001");
    expect(subjectHref("constructor:x")).toBeNull();
    expect(subjectHref("order:../../evil")).toBeNull();
  });
});

describe("stored settings", () => {
  it("fall back field by field when the row is broken", () => {
    const settings = shopSettingsOf({
      name: { ar: "حانوت", fr: 7 },
      releaseAfterDays: 900,
      lowStockAt: "x",
      freeDeliveryFrom: 100,
    });
    expect(settings).toMatchObject({
      name: { ar: "حانوت", fr: "Ma boutique" },
      releaseAfterDays: 5,
      lowStockAt: 3,
      freeDeliveryFrom: 100,
    });
    expect(shopSettingsOf(null).returnsDays).toBe(4);
  });

  it("are compared field by field", () => {
    expect(changesBetween({ a: 1, b: { c: 1 } }, { a: 1, b: { c: 2 } })).toEqual({
      before: { b: { c: 1 } },
      after: { b: { c: 2 } },
    });
  });
});

describe("a change of many rates", () => {
  const rates = [
    { wilayaCode: "16", home: 40_000, desk: null, daysMin: 1, daysMax: 2 },
    { wilayaCode: "31", home: 60_000, desk: 5_000, daysMin: 1, daysMax: 2 },
  ];

  it("never goes below zero and leaves alone what is not offered", () => {
    expect(
      raisedRates(rates, { amount: -10_000, modes: "both", from: null }).map(({ home, desk }) => [home, desk]),
    ).toEqual([
      [30_000, null],
      [50_000, 0],
    ]);
  });

  it("touches one price group and one mode when asked", () => {
    expect(raisedRates(rates, { amount: 5_000, modes: "desk", from: 60_000 })).toMatchObject([
      { wilayaCode: "31", home: 60_000, desk: 10_000 },
    ]);
    expect(homePrices(rates)).toEqual([40_000, 60_000]);
  });
});

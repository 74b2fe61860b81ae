import { describe, expect, it } from "vitest";
import { slugOfParam } from "@/lib/catalog/paths";
import { groundOf } from "@/lib/catalog/picture-ground";
import { isNewAt, savingPercent } from "@/lib/catalog/product-card";

describe("a card", () => {
  it.each([
    [480_000, 600_000, 20],
    [600_000, 600_000, null],
    [600_000, 480_000, null],
    [999, 1_000, null],
    [600_000, null, null],
  ])("at %s before %s says %s percent", (price, before, percent) => {
    expect(savingPercent(price, before)).toBe(percent);
  });

  it("is new for thirty days", () => {
    const now = new Date("2026-11-22T00:00:00Z");
    expect(isNewAt(new Date("2026-10-24T00:00:00Z"), now)).toBe(true);
    expect(isNewAt(new Date("2026-10-22T00:00:00Z"), now)).toBe(false);
    expect(isNewAt(null, now)).toBe(false);
  });

  it("waits on the average colour of its picture", () => {
    expect(groundOf("1QcSHQRnh493V4dIh4eXh1h4kJUI")).toMatch(/^#[0-9a-f]{6}$/);
    expect(groundOf("")).toBeNull();
  });
});

describe("a slug in an address", () => {
  it.each([
    ["%D8%AA%D9%85%D8%B1", "تمر"],
    ["montre-homme-42", "montre-homme-42"],
    ["تمر-طولقة", "تمر-طولقة"],
  ])("%s is %s", (param, slug) => {
    expect(slugOfParam(param)).toBe(slug);
  });

  it.each(["%E0%A4%A", "a/b", "..", "a b", "%00", "x".repeat(200), "<script>"])("cannot be %j", (param) => {
    expect(slugOfParam(param)).toBeNull();
  });
});

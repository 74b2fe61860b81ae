import sharp from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { describe, expect, it } from "vitest";
import { slugOfParam } from "@/lib/catalog/paths";
import { placeholderOf } from "@/lib/catalog/picture-placeholder";
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

  it.each([
    ["list", 2, 140],
    ["gallery", 4, 190],
  ] as const)(
    "waits in a %s on a blur of its picture, small enough to stand in the page",
    async (blur, side, letters) => {
      const placeholder = placeholderOf("1QcSHQRnh493V4dIh4eXh1h4kJUI", blur) ?? "";
      expect(placeholder.length).toBeLessThan(letters);
      const bytes = Buffer.from(placeholder.replace("data:image/png;base64,", ""), "base64");
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ width: side, height: side, channels: 3 });
      expect(new Set(data).size).toBeGreaterThan(3);
      expect(placeholderOf("", blur)).toBeNull();
    },
  );

  it("does not paint behind a picture that lets the page through", () => {
    const clear = rgbaToThumbHash(2, 1, [200, 0, 0, 255, 0, 0, 0, 0]);
    const solid = rgbaToThumbHash(2, 1, [200, 0, 0, 255, 0, 0, 200, 255]);
    expect(placeholderOf(Buffer.from(clear).toString("base64"), "list")).toBeNull();
    expect(placeholderOf(Buffer.from(solid).toString("base64"), "list")).not.toBeNull();
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

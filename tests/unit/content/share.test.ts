import { describe, expect, it } from "vitest";
import { arrivalOf, sharedUrl, shareHref, sharePages, shareWays } from "@/lib/content/share";

const shared = { title: "عسل & سدر #1", url: "https://shop.test/ar/products/عسل", subject: "product:12" as const };

describe("a shared address", () => {
  it.each(shareWays)("says that it came by %s, and of what", (way) => {
    const url = new URL(sharedUrl(shared, way));
    expect(decodeURI(url.pathname)).toBe("/ar/products/عسل");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      utm_source: way,
      utm_medium: "share",
      utm_campaign: "product-12",
    });
    expect(arrivalOf(url.search, "product:12")).toBe(way);
  });

  it.each(sharePages)("travels whole through %s, with the title as it is", (way) => {
    const { protocol, searchParams } = new URL(shareHref(shared, way));
    const carried = [...searchParams.values()].join(" ");
    expect(protocol).toBe("https:");
    expect(carried).toContain(sharedUrl(shared, way));
    if (way !== "facebook") expect(carried).toContain(shared.title);
  });

  it.each([
    ["", "nothing asked"],
    ["?utm_source=whatsapp&utm_medium=share&utm_campaign=product-13", "something else"],
    ["?utm_source=whatsapp&utm_medium=email&utm_campaign=product-12", "a campaign of somebody"],
    ["?utm_source=pigeon&utm_medium=share&utm_campaign=product-12", "an unknown way"],
  ])("%s is no arrival: %s", (search) => {
    expect(arrivalOf(search, "product:12")).toBeNull();
  });
});

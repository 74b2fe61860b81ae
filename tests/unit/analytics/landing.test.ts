import { describe, expect, it } from "vitest";
import { landingOf } from "@/lib/analytics/landing";
import { networkOf, pageKindOf } from "@/lib/analytics/page-kind";

describe("the page a visit began on", () => {
  it.each([
    ["/ar", "/ar"],
    ["/fr/", "/fr"],
    ["/fr/cart", "/fr/cart"],
    ["/fr/products/miel-de-jujubier", "/fr/products/miel-de-jujubier"],
    ["/ar/products/%D8%B3%D8%A7%D8%B9%D8%A9", "/ar/products/ساعة"],
    ["/ar/categories/ملابس/نساء", "/ar/categories/ملابس/نساء"],
    ["/fr/blog/le-cuivre", "/fr/blog/le-cuivre"],
    ["/fr/l/ramadan", "/fr/l/ramadan"],
  ])("is kept in one spelling: %s", (told, path) => {
    expect(landingOf(told)?.path).toBe(path);
  });

  it.each([
    "/fr/orders/qA8b3kPz",
    "/fr/checkout/qA8b3kPz",
    "/fr/downloads/qA8b3kPz",
    "/fr/unsubscribe/qA8b3kPz",
    "/fr/subscribe/confirm/qA8b3kPz",
    "/admin/orders",
    "/en/products/x",
    "/fr/nowhere",
    "/fr/products/a/b",
    "/fr/products/..%2f..%2fetc",
    "/fr/products/a%00b",
    "/fr/products/<b>",
    "/fr/products/%",
    "//evil.example",
    "",
    `/fr/products/${"a".repeat(121)}`,
  ])("is nobody's to know, or none: %s", (told) => {
    expect(landingOf(told)).toBeNull();
  });
});

it("pages are of seven kinds, lines of four", () => {
  expect(["", "products", "filtered", "checkout", "podcast", "orders", "constructor"].map(pageKindOf)).toEqual([
    "home",
    "product",
    "list",
    "cart",
    "article",
    "other",
    "other",
  ]);
  expect(["4g", "slow-2g", "5g", "", "__proto__"].map(networkOf)).toEqual([
    "4g",
    "2g",
    "unknown",
    "unknown",
    "unknown",
  ]);
});

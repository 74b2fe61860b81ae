import { describe, expect, it } from "vitest";
import { cartTokenOf } from "@/lib/cart/cart-cookie";
import { type CartLine, orderableUnits, orderLinesOf, subtotalOf, troubleOf } from "@/lib/cart/cart-line";
import { cartInput, choice } from "@/lib/cart/schema";

const line = (changes: Partial<CartLine> = {}): CartLine => ({
  variantId: 1,
  productId: 1,
  title: "تمر",
  slug: "تمر",
  label: "",
  imageKey: null,
  imageWidth: 0,
  alt: "",
  price: 50_000,
  priceSeen: 50_000,
  quantity: 2,
  stock: 9,
  isSold: true,
  ...changes,
});

describe("a line of the cart", () => {
  it.each([
    [{}, null, 2],
    [{ isSold: false }, "gone", 0],
    [{ stock: 0 }, "out_of_stock", 0],
    [{ stock: 1 }, "fewer_left", 1],
    [{ priceSeen: 40_000 }, "dearer", 2],
    [{ priceSeen: 60_000 }, "cheaper", 2],
    [{ isSold: false, stock: 0, priceSeen: 1 }, "gone", 0],
  ] as const)("with %j is explained as %s and orders %i units", (changes, trouble, units) => {
    expect(troubleOf(line(changes))).toBe(trouble);
    expect(orderableUnits(line(changes))).toBe(units);
  });

  it("counts only what can be ordered", () => {
    const lines = [line(), line({ variantId: 2, isSold: false }), line({ variantId: 3, stock: 1, price: 100 })];
    expect(subtotalOf(lines)).toBe(100_100);
    expect(orderLinesOf(lines)).toEqual([
      { variantId: 1, quantity: 2 },
      { variantId: 3, quantity: 1 },
    ]);
  });
});

describe("the cart's cookie", () => {
  const withCookie = (cookie: string) => new Request("http://shop.test", { headers: { cookie } });

  it("is believed only in the shape of one of ours", () => {
    const token = "a".repeat(43);
    expect(cartTokenOf(withCookie(`x=1; cart=${token}; cart_count=2`))).toBe(token);
    expect(cartTokenOf(withCookie("cart=short"))).toBeNull();
    expect(cartTokenOf(withCookie(`cart=${"'".repeat(43)}`))).toBeNull();
    expect(cartTokenOf(withCookie(`xcart=${token}`))).toBeNull();
  });
});

describe("a change of the cart", () => {
  it.each([
    {},
    { action: "steal" },
    { action: "change", variantId: "1", quantity: "0" },
    { action: "change", variantId: "1", quantity: "1.5" },
    { action: "remove" },
    { action: "add", quantity: "1e9" },
    { action: "add", quantity: "NaN" },
    { action: "remove", variantId: { $gt: 0 } },
    { action: "remove", variantId: -1 },
  ])("is refused as %j", (input) => {
    expect(cartInput.safeParse(input).success).toBe(false);
  });

  it("names the variant by the values chosen", () => {
    const fields = { productId: "7", "option.size": "42", "option.colour": "red", quantity: "1", "option.bad": 3 };
    expect(choice.parse(fields)).toEqual({
      productId: 7,
      variantId: undefined,
      options: { size: "42", colour: "red" },
    });
  });
});

import { describe, expect, it } from "vitest";
import communes from "@/lib/geography/communes.json";
import { confirmations, fulfilments, moneyStates } from "@/lib/orders/order-status";
import { normalizePhone } from "@/lib/phone";
import { phoneStory, storySources } from "@/prisma/seed/came-story";
import { demoProducts } from "@/prisma/seed/demo-products";
import { largeCatalogue } from "@/prisma/seed/large";
import { ordersStory } from "@/prisma/seed/orders-story";

const variants = new Map(demoProducts.flatMap((product) => product.variants.map((variant) => [variant.sku, variant])));

describe("the story of the demo orders", () => {
  it("knows only states that an order can have", () => {
    for (const order of ordersStory) {
      expect(confirmations).toContain(order.confirmation);
      expect(fulfilments).toContain(order.fulfilment);
      expect(moneyStates).toContain(order.money);
    }
  });

  it("shows an order in each state that a merchant meets first", () => {
    const met = new Set(ordersStory.flatMap(({ confirmation, fulfilment }) => [confirmation, fulfilment]));
    const wanted = [
      "new",
      "no_answer_1",
      "postponed",
      "confirmed",
      "packing",
      "shipped",
      "delivered",
      "returned",
      "cancelled",
      "fake",
    ];
    expect(wanted.filter((state) => !met.has(state))).toEqual([]);
  });

  it("sells what the shop has", () => {
    for (const { sku, quantity } of ordersStory.flatMap(({ lines }) => lines)) {
      expect(variants.get(sku)?.stock ?? 0, sku).toBeGreaterThanOrEqual(quantity);
    }
  });

  it("has phones that can be called and communes of their wilaya", () => {
    for (const { phone, commune, wilaya } of ordersStory) {
      expect(normalizePhone(phone), phone).toMatchObject({
        ok: true,
        value: expect.stringMatching(/^\+213[567]\d{8}$/),
      });
      const known: { id: string }[] = communes[wilaya as keyof typeof communes];
      expect(known.map(({ id }) => id)).toContain(commune);
    }
  });

  it("tells one way for each order: the telephone, what led to it, or neither", () => {
    expect(phoneStory.filter((name) => name in storySources)).toEqual([]);
    const told = [...phoneStory, ...Object.keys(storySources)];
    expect(told.filter((name) => !ordersStory.some((order) => order.name === name))).toEqual([]);
  });

  it("has an address for every delivery to a door", () => {
    expect(ordersStory.filter(({ mode, address }) => (mode === "home") !== Boolean(address))).toEqual([]);
  });
});

describe("the large catalogue", () => {
  it("is the same each time", () => {
    expect(largeCatalogue(300)).toEqual(largeCatalogue(300));
  });

  it("has five thousand products with slugs and SKUs of their own, short enough for a title", () => {
    const products = [...demoProducts, ...largeCatalogue(5000)];
    for (const locale of ["ar", "fr"] as const) {
      expect(new Set(products.map(({ slug }) => slug[locale])).size).toBe(products.length);
      expect(Math.max(...products.map(({ title }) => title[locale].length))).toBeLessThanOrEqual(70);
    }
    const skus = products.flatMap((product) => product.variants.map(({ sku }) => sku));
    expect(new Set(skus).size).toBe(skus.length);
  });
});

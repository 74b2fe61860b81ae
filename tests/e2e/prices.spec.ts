import { type APIRequestContext, expect, test } from "@playwright/test";
import { load } from "cheerio";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { decimalOf } from "@/lib/seo/decimal";
import { randomAddress } from "../support/shopper.mjs";
import { crawl } from "./crawl";

type Variant = { id: number; price: number; stock: number; amount: string; sku: string };
type Offer = { price: string; priceCurrency: string; availability: string };
type Told = { "@type": string; sku?: string; offers: Offer; hasVariant?: { sku: string; offers: Offer }[] };

// What the page shows, what it tells machines, and what the cart asks for: one price, over the whole catalogue.
test("the price shown is the price told and the price asked, for every variant of every product", async ({
  request,
  baseURL,
  playwright,
}) => {
  test.setTimeout(300_000);
  const products = [...(await crawl(request, ["/ar", "/fr"])).values()].filter(({ path }) =>
    path.includes("/products/"),
  );
  expect(products.length).toBeGreaterThanOrEqual(160);
  const sold = new Map<number, Variant>();
  for (const { path, html } of products) for (const variant of variantsAlike(path, html)) sold.set(variant.id, variant);

  const buyable = [...sold.values()].filter(({ stock }) => stock > 0);
  for (let from = 0; from < buyable.length; from += 40) {
    const buyer = await playwright.request.newContext({ baseURL });
    await expectPricesInCart(buyer, new URL(baseURL ?? "").origin, buyable.slice(from, from + 40));
  }
});

/** The variants of a page, after its three ways of saying their prices were found alike. */
function variantsAlike(path: string, html: string): Variant[] {
  const $ = load(html);
  const locale: Locale = path.startsWith("/ar/") ? "ar" : "fr";
  const variants: Variant[] = JSON.parse($("variant-picker").attr("data-variants") ?? "[]");
  expect(variants.length, path).toBeGreaterThan(0);

  const nodes: Told[] = JSON.parse($('script[type="application/ld+json"]').text())["@graph"];
  const main = nodes.find((node) => node["@type"].startsWith("Product"));
  const offers = main?.hasVariant ?? [{ sku: main?.sku ?? "", offers: main?.offers }];
  expect(offers.length, path).toBe(variants.length);
  for (const { id, sku, price, stock, amount } of variants) {
    const told = offers.find((offer) => offer.sku === sku)?.offers;
    expect(told, `${path} ${id}`).toMatchObject({
      price: decimalOf(price),
      priceCurrency: "DZD",
      availability: `https://schema.org/${stock > 0 ? "InStock" : "OutOfStock"}`,
    });
    expect(formatMoney(price, locale), `${path} ${id}`).toContain(amount);
  }

  const shown = $("[data-amount]").first().text();
  const first = variants.find(({ amount, sku }) => amount === shown && sku === $("[data-sku]").first().text());
  expect(first, `${path} shows ${shown}`).toBeDefined();
  expect($('meta[property="product:price:amount"]').attr("content"), path).toBe(decimalOf(first?.price ?? 0));
  return variants;
}

async function expectPricesInCart(request: APIRequestContext, origin: string, variants: Variant[]): Promise<void> {
  const headers = { origin, "x-forwarded-for": randomAddress() };
  for (const { id } of variants) {
    const form = { action: "add", variantId: id, quantity: 1, locale: "fr" };
    await request.post("/api/cart", { headers, form, maxRedirects: 0 });
  }
  const $ = load(await (await request.get("/fr/cart")).text());
  for (const { id, price } of variants) {
    const line = $("main li").filter((_, li) => $(li).find(`input[name=variantId][value=${id}]`).length > 0);
    expect(line.find(".price").last().text(), `variant ${id}`).toBe(formatMoney(price, "fr"));
  }
  await request.dispose();
}

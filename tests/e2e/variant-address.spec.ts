import { type APIRequestContext, expect, test } from "@playwright/test";
import { load } from "cheerio";
import { open } from "./visit";

test("the address that feeds have of a variant opens the page with that variant chosen", async ({
  browser,
  request,
}) => {
  const text = async (path: string) => (await request.get(path)).text();
  const paths = await productPaths(request);
  type Offer = { url: string; price: string };
  const offersOf = async (path: string): Promise<Offer[]> => {
    const [main] = JSON.parse(
      load(await text(path))('script[type="application/ld+json"]')
        .first()
        .text(),
    )["@graph"];
    return (main.hasVariant ?? []).map(({ offers }: { offers: Offer }) => offers);
  };
  let offers: Offer[] = [];
  for (const path of paths) {
    offers = await offersOf(path);
    if (new Set(offers.map(({ price }) => price)).size > 1) break;
  }
  const dearest = offers.toSorted((a, b) => Number(b.price) - Number(a.price))[0];
  if (!dearest) throw new Error("no product whose variants differ in price");
  const { pathname, search, searchParams } = new URL(dearest.url);

  const plain = load(await text(pathname + search));
  expect(plain("link[rel=canonical]").attr("href")).toMatch(new RegExp(`${pathname}$`));
  expect(plain("variant-picker input[type=radio][checked]").length).toBeGreaterThan(0);

  const page = await (await open(browser, { width: 360 })).newPage();
  await page.goto(pathname + search);
  await expect(page.locator("variant-picker input[name=variantId]")).toHaveValue(searchParams.get("variant") ?? "");
  const shown = (await page.locator("[data-amount]").first().textContent()) ?? "";
  expect(Number(shown.replace(/[^\d]/g, ""))).toBe(Number(dearest.price));
  await page.context().close();
});

test("a page of several sizes tells what each measures, and what the thing is made of, without a script", async ({
  browser,
  request,
}) => {
  let found = "";
  for (const path of await productPaths(request)) {
    const page = load(await (await request.get(path)).text());
    if (page(".size-guide").length > 0 && page(".product-facts").text().includes("Matière")) found = path;
    if (found) break;
  }
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } });
  const page = await context.newPage();
  await page.goto(found);
  await expect(page.locator(".product-facts")).toContainText("Matière");
  const sizes = await page.locator("input[name='option.size']").evaluateAll((all) => all.length);
  await expect(page.locator(".size-guide table")).toBeHidden();
  await page.getByText("Guide des tailles").click();
  await expect(page.locator(".size-guide tbody tr")).toHaveCount(sizes);
  await expect(page.locator(".size-guide table")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await context.close();
});

async function productPaths(request: APIRequestContext): Promise<string[]> {
  const text = async (path: string) => (await request.get(path)).text();
  const index = await text("/sitemap.xml");
  const [, file = ""] = /<loc>([^<]*products-\d+\.xml)<\/loc>/.exec(index) ?? [];
  const entries = await text(new URL(file).pathname);
  return [...entries.matchAll(/<loc>[^<]*?(\/fr\/products\/[^<]+)<\/loc>/g)].map(([, path]) => path ?? "");
}

import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { type Locale, locales } from "@/lib/locale";
import { bringAxe } from "./axe";
import { sitemapPaths } from "./crawl";
import { fillOrderForm, newPhone } from "./order-form";
import { expectUsable } from "./usable";
import { open } from "./visit";

const shopPages = [
  "",
  "/blog",
  "/faq",
  "/press",
  "/guides",
  "/videos",
  "/stories",
  "/podcast",
  "/subscribe",
  "/offline",
  "/search",
  "/cart",
  "/track",
  "/checkout/unknown",
  "/downloads/unknown",
  "/orders/unknown",
  `/alerts/${"x".repeat(43)}`,
  "/products/unknown",
];
/** What stands one step behind the lists above, as the sitemap names it. */
const details = [
  ...[/^\/blog\/topics\/./, /^\/blog\/authors\/./],
  /^\/blog\/[^/]+$/,
  /^\/press\/./,
  /^\/guides\/./,
  /^\/videos\/./,
  /^\/podcast\/[^/]+$/,
  /^\/podcast\/[^/]+\/\d+$/,
  /^\/l\/./,
];
const searches = { ar: ["تمر", "ززززز"], fr: ["datte", "zzzzz"] } as const;
// They only read, so two may go through the shop at once.
test.describe.configure({ mode: "parallel" });

test.describe("every page can be used by everybody, at any width and in either theme", () => {
  for (const locale of locales) {
    test(`what the shop in ${locale} shows to all`, async ({ browser, request }) => {
      test.setTimeout(1_200_000);
      const page = await (await open(browser, { width: 1280 })).newPage();
      await bringAxe(page);
      const found = await foundAddresses(page, locale);
      const asked = searches[locale].map((words) => `/${locale}/search?q=${words}`);
      for (const address of [
        ...shopPages.map((path) => `/${locale}${path}`),
        ...asked,
        ...found,
        ...(await detailAddresses(request, locale)),
        `/${locale}/nowhere`,
        "/nowhere",
      ]) {
        await page.goto(address);
        await expectUsable(page);
      }
      await page.context().close();
    });

    test(`what a buyer meets on the way in ${locale}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const page = await (await open(browser, { width: 360 })).newPage();
      await bringAxe(page);
      const phone = newPhone();
      await page.goto(`/${locale}`);
      await page.locator("form[action='/api/cart'] button[type=submit]").first().click();
      await expect(page.locator("cart-badge")).toContainText("1");
      await page.goto(`/${locale}/cart`);
      await expectUsable(page);
      await page.locator("#order-form button[data-submit]").click();
      await expect(page.locator("#order-form [aria-invalid=true]").first()).toBeVisible();
      await expectUsable(page);

      await fillOrderForm(page, { phone, isScripted: true });
      await page.locator("#order-form button[data-submit]").click();
      await page.waitForURL(/\/checkout\//);
      await expectUsable(page);
      const review = page.url();
      await page.goto(`${review}?edit=1`);
      await expectUsable(page);
      await page.goto(review);
      await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
      await page.waitForURL(/\/orders\//);
      await expectUsable(page);

      const number = (await page.locator("main bdi").allTextContents()).join(" ").match(/\b1\d{3,5}\b/)?.[0] ?? "";
      await page.goto(`/${locale}/track`);
      await page.locator("main [name=number]").fill(number);
      await page.locator("main [name=phone]").fill(phone);
      await page.locator("main form button[type=submit]").click();
      await page.waitForURL(/pass=/);
      await expectUsable(page);
      await page.context().close();
    });
  }
});

test("an unknown address answers 404, and a known one 200", async ({ request }) => {
  for (const [address, status] of [
    ["/ar/products/nothing", 404],
    ["/fr/categories/nothing", 404],
    ["/ar/orders/nothing", 404],
    ["/ar", 200],
    ["/fr", 200],
  ] as const) {
    expect((await request.get(address)).status(), address).toBe(status);
  }
});

test("the bare address leads to the language of the browser, and to Arabic by default", async ({ request }) => {
  const to = async (language: string) =>
    (await request.get("/", { maxRedirects: 0, headers: { "accept-language": language } })).headers().location;
  expect(await to("fr-FR,fr;q=0.9")).toBe("/fr");
  expect(await to("ar-DZ,ar;q=0.9,fr;q=0.5")).toBe("/ar");
  expect(await to("en-US")).toBe("/ar");
});

/** A category with and without filters, products with and without choices, and every fixed page, as the home page links to them. */
async function foundAddresses(page: Page, locale: Locale): Promise<string[]> {
  await page.goto(`/${locale}`);
  const all = (kind: string) =>
    page
      .locator(`a[href*="/${locale}/${kind}/"]`)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  const [categories, products, fixed] = [await all("categories"), await all("products"), await all("pages")];
  const category = categories[0] ?? "";
  const filtered = [`${category}?sort=price_up&stock=1`, `${category}?max=1`];
  return [category, ...filtered, ...products.slice(0, 3), ...fixed];
}

/** One page of each kind that a merchant fills. */
async function detailAddresses(request: APIRequestContext, locale: Locale): Promise<string[]> {
  const listed = (await sitemapPaths(request)).filter((path) => path.startsWith(`/${locale}/`));
  return details.map((kind) => {
    const address = listed.find((path) => kind.test(path.slice(3)));
    expect(address, `a page like ${kind}`).toBeDefined();
    return address ?? "";
  });
}

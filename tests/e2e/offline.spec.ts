import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { locales } from "@/lib/locale";
import { asMember } from "./members";
import { fillOrderForm, newPhone } from "./order-form";
import { expectNoOverflow, open } from "./visit";

const words = {
  ar: { search: "تمر", none: "لا اتصال بالشبكة" },
  fr: { search: "datte", none: "Pas de connexion" },
} as const;

/** A phone that has seen the home page, a product and a fixed page, with the worker at work. */
async function aVisitor(context: BrowserContext, locale: "ar" | "fr") {
  const page = await context.newPage();
  await page.goto(`/${locale}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await page.goto(`/${locale}/search?q=${words[locale].search}`);
  await page.locator("main article a").first().click();
  await expect(page.locator("#order-form")).toBeVisible();
  return { page, product: page.url(), title: (await page.locator("h1").textContent()) ?? "" };
}

const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });

for (const locale of locales) {
  test.describe(`without a line, in ${locale}`, () => {
    test("what was seen opens, what was not says so kindly, and nothing personal is kept", async ({ browser }) => {
      const context = await open(browser, { width: 360 });
      const { page, product, title } = await aVisitor(context, locale);
      for (const personal of ["cart", "track", "checkout/unknown", "orders/unknown"])
        await page.goto(`/${locale}/${personal}`);
      await context.setOffline(true);

      await page.goto(product);
      await expect(page.locator("h1")).toHaveText(title);
      await expect(page.locator("main img").first()).toHaveJSProperty("complete", true);
      expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(0);
      for (const unseen of ["cart", "track", "categories/never-seen"]) {
        await page.goto(`/${locale}/${unseen}`);
        await expect(page.locator("h1")).toContainText(words[locale].none);
      }
      await expect(page.locator("seen-pages a", { hasText: title.slice(0, 12) }).first()).toBeVisible();
      await expectNoOverflow(page);
      expect(
        (await keptAddresses(page)).filter((path) => /cart|checkout|orders|track|admin|search|api\/(?!geo)/.test(path)),
      ).toEqual([]);
      await context.close();
    });

    test("the cart and the order wait on the phone, and the order is made once", async ({ browser }) => {
      const context = await open(browser, { width: 360 });
      const phone = newPhone();
      const { page, product } = await aVisitor(context, locale);
      await fillOrderForm(page, { phone, isScripted: true });
      await context.setOffline(true);
      await page.goto(product);
      await page.locator("main add-to-cart button").first().click();
      await expect(page.locator("add-to-cart [data-notice]").first()).toBeVisible();
      await fillOrderForm(page, { phone, isScripted: true });
      await page.locator("#order-form button[data-submit]").click();
      await expect(page.locator("#order-form [data-sending]")).toBeVisible();
      await expect.poll(() => page.evaluate(() => localStorage.getItem("hanout:waiting"))).toBe("1");
      // Messages often go where the internet does not: the order is in the link, in words.
      const message = page.locator("#order-form [data-sms] a");
      await expect(message).toBeVisible();
      const [number, told = ""] = ((await message.getAttribute("href")) ?? "").split("?&body=");
      expect(number).toMatch(/^sms:\+213[567]\d{8}$/);
      const [goods = "", buyer, place] = decodeURIComponent(told).split("\n");
      expect(goods).toMatch(/^\S.* × 1$/);
      expect(buyer).toContain(phone.slice(-2));
      expect(place).toMatch(/^31 — /);
      // The page is left before the line is back.
      await page.goto(`/${locale}`);
      await context.setOffline(false);

      const ready = page.locator("shop-offline a");
      await expect(ready).toBeVisible();
      await expect(page.locator("cart-badge")).toContainText("1");
      await ready.click();
      await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
      await page.waitForURL(/\/orders\//);
      await page.goto(`/${locale}`);
      await expect(page.locator("shop-offline")).toBeHidden();
      await context.close();
      expect(await ordersOf(await asMember(browser, { role: "owner", locale }), phone)).toBe(1);
    });
  });
}

async function ordersOf(panel: Page, phone: string): Promise<number> {
  await panel.goto(`/admin/orders?q=${phone}`);
  await expect(panel.locator("main table tbody tr").first()).toBeVisible();
  const count = await panel.locator("main table tbody tr").count();
  await panel.context().close();
  return count;
}

test("the page an advertisement led to opens without a line, whatever its address carries", async ({ browser }) => {
  const context = await open(browser, { width: 360 });
  const page = await context.newPage();
  const links = '[href^="/ar/products/"]';
  await page.goto("/ar");
  const [first, second] = await page
    .locator(`main a${links}`)
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).pathname))]);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await page.goto(`${first}?fbclid=IwAR0x&utm_source=facebook`);
  const title = (await page.locator("h1").textContent()) ?? "";
  await expect.poll(() => keptAddresses(page)).toContain(first);
  await context.setOffline(true);
  for (const query of ["?fbclid=IwAR0x&utm_source=facebook", "?variant=1", ""]) {
    await page.goto(`${first}${query}`);
    await expect(page.locator("h1")).toHaveText(title);
  }
  await page.goto(`${second}?fbclid=IwAR0x`);
  await expect(page.locator("h1")).toContainText(words.ar.none);
  await context.close();
});

test("what was seen before a new build still has its style sheet and its script", async ({ browser }) => {
  const context = await open(browser, { width: 360 });
  const { page } = await aVisitor(context, "fr");
  const former = ["/_next/static/chunks/former.css", "/islands/former.js"];
  await page.evaluate(async (files) => {
    const cache = await caches.open("hanout-core-former");
    for (const file of [...files, "/fr/former"]) await cache.put(file, new Response(file));
    // As a new build does: another worker is installed and takes over.
    await navigator.serviceWorker.register("/sw.js?build=next");
  }, former);
  await expect.poll(() => page.evaluate(() => caches.has("hanout-core-former"))).toBe(false);
  const kept = await keptAddresses(page);
  expect(kept).toEqual(expect.arrayContaining(former));
  expect(kept).not.toContain("/fr/former");
  await context.setOffline(true);
  for (const file of former)
    expect(await page.evaluate((path) => fetch(path).then((answer) => answer.text()), file)).toBe(file);
  await context.close();
});

test("what is put into the cart counts once when the answer is lost on its way", async ({ browser }) => {
  const context = await open(browser, { width: 360 });
  const { page } = await aVisitor(context, "ar");
  const put = page.locator("main add-to-cart button").first();
  await put.click();
  await expect(page.locator("cart-badge")).toContainText("1");
  // The shop hears the second one and answers; the phone hears nothing.
  let isHeard = false;
  await context.route("**/api/cart", async (route) => {
    await route.fetch();
    isHeard = true;
    await route.abort("connectionreset");
  });
  await put.click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("hanout:waiting"))).toBe("1");
  expect(isHeard).toBe(true);
  await context.unroute("**/api/cart");
  await page.goto("/ar");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("hanout:waiting"))).toBeNull();
  await expect(page.locator("cart-badge")).toContainText("2");
  await context.close();
});

test("the data saver is a switch that needs no script, and the browser's own word counts too", async ({ browser }) => {
  const context = await open(browser, { width: 360, isScripted: false });
  const page = await context.newPage();
  await page.goto("/fr");
  const large = (await page.locator("main picture source").first().getAttribute("srcset"))?.split(" ").at(-2) ?? "";
  const weigh = async (headers = {}) => (await (await page.request.get(large, { headers })).body()).length;
  const full = await weigh();
  expect(await weigh({ "save-data": "on" })).toBeLessThan(full / 2);
  await page.locator("form:has([value='saver']) button[value='1']").click();
  await page.waitForURL("/fr");
  expect(await weigh()).toBeLessThan(full / 2);
  await page.locator("form:has([value='saver']) button[value='0']").click();
  await page.waitForURL("/fr");
  expect(await weigh()).toBe(full);
  await context.close();
});

test("a phone is told how to install the shop", async ({ request }) => {
  for (const locale of locales) {
    const manifest = await (await request.get(`/${locale}/manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({
      start_url: `/${locale}`,
      display: "standalone",
      dir: locale === "ar" ? "rtl" : "ltr",
    });
    const purposes = manifest.icons.map(({ purpose }: { purpose?: string }) => purpose);
    expect(purposes).toContain("maskable");
    for (const { src } of [...manifest.icons, ...manifest.screenshots])
      expect((await request.get(src)).status(), src).toBe(200);
    expect(await (await request.get(`/${locale}`)).text()).toContain(`/${locale}/manifest.webmanifest`);
  }
  expect((await request.get("/sw.js")).headers()["cache-control"]).toContain("no-cache");
});

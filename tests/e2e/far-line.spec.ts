import { expect, type Page, test } from "@playwright/test";
import { pick } from "@/lib/locale";
import { scalesUnder } from "../support/weigh.mjs";
import { fillOrderForm, newPhone } from "./order-form";
import { open } from "./visit";

// A satellite, or the edge of a cell: 800 ms there and back, 400 kbit/s.
const farLine = { offline: false, latency: 800, downloadThroughput: 50_000, uploadThroughput: 25_000 };

// KB until the form is filled, with the islands that it wakes and the communes.
const visitors = [
  { name: "in Arabic, with a script", locale: "ar", isScripted: true, saves: false, most: 120 },
  { name: "in French, without one", locale: "fr", isScripted: false, saves: false, most: 120 },
  { name: "in French, saving data", locale: "fr", isScripted: true, saves: true, most: 70 },
] as const;

test.describe("over a line of 800 ms and 400 kbit/s, a shopper opens a product from outside and orders it", () => {
  for (const { name, locale, isScripted, saves, most } of visitors) {
    test(name, async ({ browser, request, baseURL: url = "" }) => {
      const found = await (await request.get(`/${locale}/search?q=${pick(locale, "تمر", "datte")}`)).text();
      const [, product = ""] = found.match(new RegExp(`href="(/${locale}/products/[^"]+)"`)) ?? [];
      const context = await open(browser, { width: 360, isScripted });
      if (saves) await context.addCookies([{ name: "saver", value: "1", url }]);
      const page = await context.newPage();
      await throttle(page);
      const weight = await scalesUnder(page);

      await page.goto(product);
      await fillOrderForm(page, { phone: newPhone(), isScripted });
      expect(weight.Document).toBeGreaterThan(0);
      expect(weight.total / 1024, `KB of ${product}`).toBeLessThanOrEqual(most);
      await page.locator("#order-form button[data-submit]").click();
      await page.waitForURL(/\/checkout\//);
      await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
      await page.waitForURL(/\/orders\//);
      await expect(page.locator("h1")).toBeVisible();
      expect(weight.total / 1024, "KB from the product to the order").toBeLessThanOrEqual(most + 60);
      await context.close();
    });
  }
});

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", farLine);
}

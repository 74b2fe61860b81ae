import { expect, test } from "@playwright/test";
import { fillOrderForm, newPhone } from "./order-form";
import { expectNoOverflow, open, visits } from "./visit";

test.describe("a cart", () => {
  for (const visit of visits.filter(({ width }) => width === 360)) {
    test(`is filled, changed, undone and ordered: ${visit.name}`, async ({ browser }) => {
      const { locale, isScripted } = visit;
      const page = await (await open(browser, visit)).newPage();
      await page.goto(`/${locale}`);
      await page.locator("form[action='/api/cart'] button[type=submit]").first().click();
      if (isScripted) await expect(page.locator("cart-badge")).toContainText("1");
      await page.goto(`/${locale}/cart`);
      await expect(page.locator("main article, main li").first()).toBeVisible();
      await expectNoOverflow(page);

      await page
        .locator("main button[name=action][value=remove], main form:has(input[value=remove]) button")
        .first()
        .click();
      await page.locator("main form:has(input[value=restore]) button, main button[value=restore]").first().click();
      await fillOrderForm(page, { phone: newPhone(), isScripted });
      await page.locator("#order-form button[data-submit]").click();
      await page.waitForURL(/\/checkout\//);
      await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
      await page.waitForURL(/\/orders\//);
      await page.goto(`/${locale}/cart`);
      await expect(page.locator("#order-form")).toHaveCount(0);
      await page.context().close();
    });
  }
});

test("a wrong phone is explained beside its field, and what was typed stays, without JavaScript too", async ({
  browser,
}) => {
  for (const isScripted of [true, false]) {
    const page = await (await open(browser, { width: 360, isScripted })).newPage();
    await page.goto("/ar/search?q=تمر");
    await page.locator("main article a").first().click();
    await fillOrderForm(page, { phone: "0555 12 34 5", isScripted });
    await page.locator("#order-form button[data-submit]").click();
    await expect(page.locator("#order-form")).toContainText("ينقص رقم واحد");
    await expect(page.locator("#order-form [name=name]")).toHaveValue("أمينة بن يوسف");
    await expect(page.locator("#order-form [name=phone]")).toHaveAttribute("aria-invalid", "true");
    await page.context().close();
  }
});

test("a lost connection keeps what was typed and makes one order", async ({ browser }) => {
  const context = await open(browser, { width: 360 });
  const page = await context.newPage();
  await page.goto("/ar/search?q=تمر");
  await page.locator("main article a").first().click();
  await fillOrderForm(page, { phone: newPhone(), isScripted: true });
  await context.setOffline(true);
  await page.locator("#order-form button[data-submit]").click();
  await expect(page.getByText("انقطع الاتصال").first()).toBeVisible();
  await context.setOffline(false);
  await page.waitForURL(/\/checkout\//);
  await context.close();
});

import { expect, type Page, test } from "@playwright/test";
import { fillOrderForm, newPhone } from "./order-form";
import { expectNoOverflow, open, signIn, type Visit, visits } from "./visit";

const words = {
  ar: { search: "تمر", category: "/ar/categories/" },
  fr: { search: "datte", category: "/fr/categories/" },
} as const;

test.describe("a shopper buys, cash on delivery", () => {
  for (const visit of visits) {
    test(visit.name, async ({ browser }) => {
      const context = await open(browser, visit);
      const page = await context.newPage();
      const phone = newPhone();

      await browse(page, visit);
      await search(page, visit);
      const number = await order(page, visit, phone);
      const panel = await signIn(browser, { width: visit.width });
      await confirmByPhone(panel, number);
      await track(page, visit, { number, phone });
      await context.close();
      await panel.context().close();
    });
  }
});

async function browse(page: Page, { locale, width }: Visit): Promise<void> {
  await page.goto(`/${locale}`);
  await expectNoOverflow(page);
  await page.locator(`main a[href*="${words[locale].category}"]`).first().click();
  await expect(page.locator("h1")).toBeVisible();
  await expectNoOverflow(page);
  if (width < 1024) await page.locator("main details summary").first().click();
  await page.locator("main input[name=max]").fill("3000");
  await page.locator("main form:has(input[name=max]) button[type=submit]").click();
  await expect(page).toHaveURL(/max=3000/);
  await expect(page.locator("main article").first()).toBeVisible();
  await expectNoOverflow(page);
}

async function search(page: Page, { locale }: Visit): Promise<void> {
  await page.locator("#search-box").fill(words[locale].search);
  await page.locator("#search-box").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  const first = page.locator("main article a").first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page.locator("#order-form")).toBeVisible();
  await expectNoOverflow(page);
}

/** Express form, review, confirmation; gives the order's number. */
async function order(page: Page, { isScripted }: Visit, phone: string): Promise<string> {
  await fillOrderForm(page, { phone, isScripted });
  await page.locator("#order-form button[data-submit]").click();
  await page.waitForURL(/\/checkout\//);
  await expectNoOverflow(page);
  await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
  await page.waitForURL(/\/orders\//);
  await expectNoOverflow(page);
  const text = (await page.locator("main bdi").allTextContents()).join(" ");
  return text.match(/\b1\d{3,5}\b/)?.[0] ?? "";
}

async function confirmByPhone(panel: Page, number: string): Promise<void> {
  await panel.goto(`/admin/orders/${number}`);
  await expectNoOverflow(panel);
  await panel.locator("button[name=outcome][value=confirmed]").first().click();
  await expect(panel.locator("button[name=outcome][value=confirmed]")).toHaveCount(0);
}

async function track(
  page: Page,
  { locale }: Visit,
  { number, phone }: { number: string; phone: string },
): Promise<void> {
  await page.goto(`/${locale}/track`);
  await page.locator("main [name=number]").fill(number);
  await page.locator("main [name=phone]").fill(phone);
  await page.locator("main form button[type=submit]").click();
  await expect(page.locator("main")).toContainText(number);
  await expect(page.locator("main")).toContainText(locale === "ar" ? "الطلبية مؤكَّدة" : "confirmée");
}

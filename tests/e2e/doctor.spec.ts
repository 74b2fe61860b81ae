import { expect, type Page, test } from "@playwright/test";
import { bringAxe } from "./axe";
import { expectUsable } from "./usable";
import { signIn } from "./visit";

const pages = "/admin/seo/doctor/pages";

test("the doctor reads the shop, finds a picture that is called after its file, and mends it at a touch", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const page = await signIn(browser);
  await visitShop(page);

  await page.goto(`${pages}?q=${encodeURIComponent("/ar/products/")}`);
  await page.locator("tbody a").first().click();
  const audited = page.url();
  const shopPath = decodeURIComponent(new URL(audited).searchParams.get("path") ?? "");
  const panelHref = await page.locator('main a[href^="/admin/products/"]').first().getAttribute("href");

  await page.goto(panelHref ?? "");
  const alt = page.locator('#alts-form [name$=".altAr"]').first();
  await alt.fill("IMG_2034.jpg");
  await page.locator("#alts-form button[type=submit]").last().click();
  await expect(page.locator("#alts-form [role=status]").last()).toBeVisible();

  await expect(async () => {
    await page.goto(audited);
    await page.locator("form:has(input[name=path]) button[type=submit]").first().click();
    await expect(page.getByText("IMG_2034.jpg").first()).toBeVisible();
  }).toPass({ timeout: 60_000 });

  await bringAxe(page);
  await page.goto("/admin/seo/doctor");
  await page.goto((await page.locator("main a[href*='/doctor/rules/']").first().getAttribute("href")) ?? "");
  await expectUsable(page);
  await page.goto(audited);
  await expectUsable(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.locator("#findings details summary").first().click();
  const after = await page.locator('#findings input[name="after"]').first().inputValue();
  await page.locator("#findings details form button[type=submit]").first().click();

  const shop = await page.context().newPage();
  await expect(async () => {
    await shop.goto(shopPath);
    await expect(shop.locator(`img[alt="${after}"]`).first()).toBeAttached({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await page.goto("/admin/seo/doctor");
  await expect(page.locator("#fixes").getByText(after).first()).toBeVisible();
  await page.context().close();
});

test("a synonym the merchant adds is found by shoppers at once, and what they missed stands in the panel", async ({
  browser,
}) => {
  // Searches of robots are not counted, and the browser of tests says that it is one.
  const userAgent =
    "Mozilla/5.0 (Linux; Android 14; SM-A145F) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36";
  const extraHTTPHeaders = { "x-forwarded-for": "41.100.7.7" };
  const shopper = await (await browser.newContext({ userAgent, extraHTTPHeaders })).newPage();
  const nameless = "قرنقوش";
  await shopper.goto(`/ar/search?q=${encodeURIComponent(nameless)}`);
  const products = shopper.locator('a[href*="/ar/products/"]');
  const found = await products.count();

  const page = await signIn(browser);
  await expect(async () => {
    await page.goto(`/admin/seo/keywords/term?locale=ar&term=${encodeURIComponent(nameless)}`);
    await expect(page.locator("dl dd").first()).toHaveText(/^[1-9]/, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await page.locator('input[name="words"]').fill(`${nameless}، برنوس`);
  await page.locator('form:has(input[name="words"]) button[type=submit]').click();
  await expect(page.locator('form:has(input[name="words"]) [role=status]')).toBeVisible();

  await shopper.reload();
  await expect(products.filter({ hasText: "برنوس" }).first()).toBeVisible();
  expect(found === 0 || (await products.first().textContent())?.includes("برنوس")).toBe(true);
  await shopper.context().close();
  await page.context().close();
});

/** Calls the doctor and waits until he is done; a visit that was under way before will do as well. */
async function visitShop(page: Page): Promise<void> {
  await page.goto("/admin/seo/doctor");
  const call = page.locator("main form:not(:has(input[name=runId])) button[type=submit]").first();
  const running = page.locator("#doctor-running");
  if (!(await running.isVisible())) await call.click();
  await expect(running).toBeVisible();
  await expect(running).toBeHidden({ timeout: 240_000 });
  await expect(page.locator("main svg circle").first()).toBeVisible();
}

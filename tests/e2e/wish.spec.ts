import { expect, test } from "@playwright/test";
import { randomAddress } from "../support/shopper.mjs";
import { fillOrderForm, newPhone } from "./order-form";
import { signIn } from "./visit";

const letters = "ابتثجحخدذرز";
const someWord = () => Array.from({ length: 8 }, () => letters[Math.floor(Math.random() * letters.length)]).join("");

test("the desk sees what a buyer had searched, and the browser forgets it", async ({ browser }) => {
  // A robot's searches count for nothing, and the browser of these journeys says that it is one.
  const context = await browser.newContext({
    userAgent: "Mozilla/5.0 (Linux; Android 14; SM-A145F) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36",
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": randomAddress() },
  });
  const page = await context.newPage();
  const wished = someWord();
  await page.goto(`/ar/search?q=${wished}`);
  await page.goto("/ar/search?q=تمر");
  const held = async () => (await context.cookies()).find(({ name }) => name === "found");
  expect(await held()).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await page.locator("main article a").first().click();
  await fillOrderForm(page, { phone: newPhone(), isScripted: false });
  await page.locator("#order-form button[type=submit]").last().click();
  await page.waitForURL(/\/checkout\//);
  await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
  await page.waitForURL(/\/orders\//);
  expect(await held()).toBeUndefined();
  const shown = (await page.locator("main bdi").allTextContents()).join(" ");
  const number = /\b1\d{3,5}\b/.exec(shown)?.[0] ?? "";
  await context.close();

  const panel = await signIn(browser, { width: 360 });
  await panel.goto(`/admin/orders/${number}`);
  await expect(panel.getByText(wished)).toBeVisible();
  await expect(panel.locator("dd", { hasText: wished })).toContainText("تمر");
  await panel.context().close();
});

import { expect, test } from "@playwright/test";
import { asMember } from "./members";
import { fillOrderForm, newPhone } from "./order-form";
import { expectNoOverflow, open } from "./visit";

test("an order tells the merchant which advertisement led to it", async ({ browser }) => {
  const page = await (await open(browser, { width: 360, isScripted: false })).newPage();
  await page.goto("/fr?utm_source=facebook&utm_medium=cpc&utm_campaign=ramadan&fbclid=abc");
  // Days later the buyer comes back by the shop's own address, and looks around.
  await page.goto("/fr");
  await page.locator("main a[href^='/fr/products/']").first().click();
  await fillOrderForm(page, { phone: newPhone(), isScripted: false });
  await page.locator("#order-form button[data-submit]").click();
  await page.waitForURL(/\/checkout\//);
  expect((await page.context().cookies()).map(({ name }) => name)).toContain("came");
  await page.locator("form[action='/api/checkout/confirm'] button[type=submit]").click();
  await page.waitForURL(/\/orders\//);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("came");
  const number = (await page.locator("main bdi").allTextContents()).join(" ").match(/\b1\d{3,5}\b/)?.[0] ?? "";

  const panel = await asMember(browser, { role: "owner", locale: "ar" });
  await panel.goto(`/admin/orders/${number}`);
  for (const words of ["فيسبوك", "ramadan", "fbclid = abc"]) await expect(panel.locator("main")).toContainText(words);
  await expectNoOverflow(panel);
  await panel.goto("/admin/orders/sources");
  await expect(panel.locator("tr", { hasText: "ramadan" })).toContainText("فيسبوك");
  await expectNoOverflow(panel);
  for (const each of [page, panel]) await each.context().close();
});

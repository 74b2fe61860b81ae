import { expect, type Page, test } from "@playwright/test";
import { asMember } from "./members";
import { newPhone } from "./order-form";
import { expectNoOverflow } from "./visit";

// No other journey buys it.
const reference = "HOM-LNT";

test("an order is taken on a phone while its buyer talks, and the shelf knows", async ({ browser }) => {
  const panel = await asMember(browser, { role: "agent", locale: "ar" });
  const phone = newPhone();
  await panel.goto("/admin/orders");
  await panel.locator("a[href='/admin/orders/new']:visible").click();
  await panel.waitForURL(/\/orders\/new$/);

  await panel.locator("[name=phone]").fill(phone);
  await expect(panel.getByText("أول طلبية من هذا الرقم")).toBeVisible();
  await panel.locator("[name=name]").fill("خديجة مرابط");
  await panel.locator("main button[type=submit]:visible").last().click();
  await expect(panel.locator("[name=wilayaCode]")).toHaveAttribute("aria-invalid", "true");
  await expect(panel.locator("[name=wilayaCode]")).toBeFocused();
  await expect(panel.locator("[name=name]")).toHaveValue("خديجة مرابط");
  await expectNoOverflow(panel);

  const before = await leftOf(panel);
  await panel.locator("#variant-search").press("Enter");
  await panel.locator("[name=wilayaCode]").selectOption("31");
  await panel.locator("[name=communeId]").selectOption("3103");
  await panel.locator("[name=address]").fill("حي العقيد لطفي");
  const key = await panel.locator("[name=idempotencyKey]").inputValue();
  const total = await panel.locator("main dl dd").last().textContent();
  await panel.locator("main button[type=submit]:visible").last().click();

  await panel.waitForURL(/\/admin\/orders\/\d+\?done=taken/);
  await expect(panel.getByText("أُخذت بالهاتف")).toBeVisible();
  await expect(panel.locator("header").filter({ has: panel.locator("h1") })).toContainText("بالهاتف");
  await expect(panel.locator("main ol li").first()).toContainText("أُكّدت");
  await expect(
    panel
      .locator("main dl dd")
      .filter({ hasText: total ?? "" })
      .first(),
  ).toBeVisible();
  await expectNoOverflow(panel);

  // The way back is to an empty form, which will be another order.
  await panel.goBack();
  await expect(panel.locator("[name=idempotencyKey]")).not.toHaveValue(key);
  await expect(panel.locator("[name=name]")).toHaveValue("");
  await panel.locator("[name=phone]").fill(phone);
  await panel.getByRole("button", { name: "استعمل هذه البيانات" }).click();
  await expect(panel.locator("[name=name]")).toHaveValue("خديجة مرابط");
  await expect(panel.locator("[name=communeId]")).toHaveValue("3103");
  expect(await leftOf(panel)).toBe(before - 1);
  await panel.context().close();
});

/** Units on the shelf, as the search of the form tells them. */
async function leftOf(panel: Page): Promise<number> {
  await panel.locator("#variant-search").fill(reference);
  const found = panel
    .locator("#variant-search")
    .locator("xpath=ancestor::section")
    .getByRole("button", { name: /بقيت/ });
  await expect(found).toHaveCount(1);
  return Number(/بقيت (\d+)/.exec(`${await found.textContent()}`)?.[1]);
}

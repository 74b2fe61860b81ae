import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { asMember } from "./members";
import { open } from "./visit";

test("who waits for a sold-out product without JavaScript hears by mail that it is back", async ({ browser }) => {
  const email = `${randomUUID()}@example.dz`;
  const panel = await asMember(browser, { role: "owner", locale: "fr" });
  const reader = await (await open(browser, { width: 360, isScripted: false })).newPage();
  const product = "safran-en-filaments-de-khenchela-1-g";

  await reader.goto(`/fr/products/${product}`);
  const form = reader.locator("form[action='/api/stock-alerts']");
  await expect(reader.locator("#alert-asked")).toBeHidden();
  await form.locator("input[type=email]").fill(email);
  await form.locator("button[type=submit]").click();
  await expect(reader).toHaveURL(new RegExp(`/fr/products/${product}#alert-asked$`));
  await expect(reader.locator("#alert-asked")).toBeVisible();

  await panel.goto("/admin/products?stock=wanted");
  await panel.locator("main table a", { hasText: "Safran" }).click();
  await moveUnits(panel, "add");

  const page = panel.url();
  await expect.poll(() => mailTo(panel, email), { timeout: 20_000 }).toContain("De retour en stock");
  await reader.goto(`/fr/products/${product}`);
  await expect(reader.locator("#order")).toBeVisible();
  await expect(form).toHaveCount(0);
  await panel.goto(page);
  await moveUnits(panel, "remove");
  await reader.context().close();
  await panel.context().close();
});

/** Ten units of the product on the panel's page, added or taken away again. */
async function moveUnits(panel: Page, direction: "add" | "remove"): Promise<void> {
  const shelf = panel.locator("#stock li").first();
  await shelf.locator("summary").click();
  await shelf.locator("input[name=units]").fill("10");
  await shelf.locator(`button[name=direction][value=${direction}]`).click();
  await expect(shelf.locator("bdi.text-lg")).toHaveText(direction === "add" ? "10" : "0");
}

async function mailTo(panel: Page, email: string): Promise<string> {
  await panel.goto("/admin/settings/mail");
  const row = panel.locator("main table tbody tr", { hasText: email });
  return (await row.count()) > 0 ? `${await row.textContent()}` : "";
}

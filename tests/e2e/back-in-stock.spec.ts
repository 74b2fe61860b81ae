import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { asMember } from "./members";
import { open } from "./visit";

test("who waits for a sold-out product without JavaScript hears by mail that it is back", async ({ browser }) => {
  const email = `${randomUUID()}@example.dz`;
  const panel = await asMember(browser, { role: "owner", locale: "fr" });
  const reader = await (await open(browser, { width: 360, isScripted: false })).newPage();
  const product = "safran-en-filaments-de-khenchela-1-g";

  await panel.goto("/admin/products?q=Safran");
  await panel.locator("main table a", { hasText: "Safran" }).click();
  await panel.waitForURL(/\/admin\/products\/\d+/);
  const page = panel.url();
  await sellOut(panel);

  await reader.goto(`/fr/products/${product}`);
  const form = reader.locator("form[action='/api/stock-alerts']");
  await expect(reader.locator("#alert-asked")).toBeHidden();
  await form.locator("input[type=email]").fill(email);
  await form.locator("button[type=submit]").click();
  await expect(reader).toHaveURL(new RegExp(`/fr/products/${product}#alert-asked$`));
  await expect(reader.locator("#alert-asked")).toBeVisible();

  await panel.goto("/admin/products?stock=wanted");
  await expect(panel.locator("main table a", { hasText: "Safran" })).toBeVisible();
  await panel.goto(page);
  await moveUnits(panel, 10, "add");
  await expect(unitsOf(panel)).toHaveText("10");

  await expect.poll(() => mailTo(panel, email), { timeout: 60_000 }).toContain("De retour en stock");
  await reader.goto(`/fr/products/${product}`);
  await expect(reader.locator("#order")).toBeVisible();
  await expect(form).toHaveCount(0);
  await panel.goto(page);
  await sellOut(panel);
  await reader.context().close();
  await panel.context().close();
});

const unitsOf = (panel: Page) => panel.locator("#stock li bdi.text-lg").first();

/** Nothing is left of the product, whatever was: a first try may have ended half-way. */
async function sellOut(panel: Page): Promise<void> {
  const units = Number(await unitsOf(panel).textContent());
  if (units > 0) await moveUnits(panel, units, "remove");
  await expect(unitsOf(panel)).toHaveText("0");
}

/** Units of the product added or taken away on the panel's page of it. */
async function moveUnits(panel: Page, units: number, direction: "add" | "remove"): Promise<void> {
  const shelf = panel.locator("#stock li").first();
  await shelf.locator("summary").click();
  await shelf.locator("input[name=units]").fill(String(units));
  await shelf.locator(`button[name=direction][value=${direction}]`).click();
}

async function mailTo(panel: Page, email: string): Promise<string> {
  await panel.goto("/admin/settings/mail");
  const row = panel.locator("main table tbody tr", { hasText: email });
  return (await row.count()) > 0 ? `${await row.textContent()}` : "";
}

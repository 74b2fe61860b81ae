import type { Page } from "@playwright/test";
import { phoneNumber } from "../support/shopper.mjs";

let buyers = Math.floor(Math.random() * 80_000_000);

/** A mobile number nobody else in these journeys has. */
export const newPhone = (): string => phoneNumber(buyers++);

type Buyer = { phone: string; isScripted: boolean };

/** Fills the order form for Oran, Bir El Djir, delivered home. */
export async function fillOrderForm(page: Page, { phone, isScripted }: Buyer): Promise<void> {
  await page.locator("#order-form [name=name]").fill("أمينة بن يوسف");
  await page.locator("#order-form [name=phone]").fill(phone);
  if (isScripted) {
    await pick(page, "wilaya", "oran");
    await pick(page, "commune", "bir el djir");
  } else {
    await page.locator("#order-form [name=wilaya]").selectOption("31");
    await page.locator("#order-form [name=commune]").fill("Bir El Djir");
  }
  await page.locator("#order-form label", { has: page.locator("[name=mode][value=home]") }).click();
}

// The searchable list that the script puts in the place of a long select.
async function pick(page: Page, field: string, typed: string): Promise<void> {
  await page.locator(`button[data-for=${field}]`).click();
  await page.locator("dialog.picker input").fill(typed);
  await page.locator("dialog.picker li:not([hidden])").first().click();
}

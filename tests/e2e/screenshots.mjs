import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { root } from "../../prisma/local/processes.mjs";
import { chromiumPath } from "../support/chromium.mjs";

// `npm run screenshots`: the pictures of README, taken from a running demo shop.
const base = process.env.SHOP_URL ?? "http://localhost:3000";
const folder = path.join(root, ".github/screenshots");
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-quic"] });
mkdirSync(folder, { recursive: true });

const shop = await (await browser.newContext({ viewport: phone, deviceScaleFactor: 2 })).newPage();
await take(shop, "home-ar", "/ar");
const product = await shop.locator('a[href*="/ar/products/"]').first().getAttribute("href");
await take(shop, "product-ar", product);
await shop.locator("#order-form").scrollIntoViewIfNeeded();
await keep(shop, "order-form-ar");

const wide = await (await browser.newContext({ viewport: desktop })).newPage();
await take(wide, "home-fr", "/fr");
const night = await (
  await browser.newContext({ viewport: phone, deviceScaleFactor: 2, colorScheme: "dark" })
).newPage();
await take(night, "category-fr-dark", await linkOf(wide, "/fr/categories/"));

const panel = await (await browser.newContext({ viewport: phone, deviceScaleFactor: 2 })).newPage();
await panel.goto(`${base}/admin/sign-in`);
await panel.locator("input[name=email]").fill("owner@hanout.demo");
await panel.locator("input[name=password]").fill(process.env.DEMO_PASSWORD ?? "hanout-demo-2026");
await panel.locator("form:has(input[name=password]) button[type=submit]").click();
await panel.waitForURL(/\/admin\/(?!sign-in)/);
await take(panel, "calls-ar", "/admin/orders/calls");
// For the app stores of phones: what is installed looks like this (app/[locale]/manifest.webmanifest).
for (const locale of ["ar", "fr"])
  for (const [form, viewport] of Object.entries({ narrow: { width: 360, height: 780 }, wide: desktop })) {
    const page = await (await browser.newContext({ viewport })).newPage();
    await page.goto(`${base}/${locale}`, { waitUntil: "networkidle" });
    await sharp(await page.screenshot())
      .webp({ quality: 70 })
      .toFile(path.join(root, `public/app/${form}-${locale}.webp`));
  }
await browser.close();

async function take(page, name, address) {
  await page.goto(base + address, { waitUntil: "networkidle" });
  await keep(page, name);
}

async function keep(page, name) {
  await page.waitForTimeout(400);
  const shot = await page.screenshot();
  await sharp(shot)
    .resize({ width: page.viewportSize().width > 600 ? 1280 : 585 })
    .webp({ quality: 82 })
    .toFile(path.join(folder, `${name}.webp`));
  console.log(`  ${name}`);
}

async function linkOf(page, start) {
  return page.locator(`a[href*="${start}"]`).first().getAttribute("href");
}

import { expect, test } from "@playwright/test";
import { load } from "cheerio";
import { signIn } from "./visit";

// The browser of the tests says that it is a robot, and robots are not counted.
const phone = {
  viewport: { width: 360, height: 740 },
  userAgent:
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
};

test("a product is shared and reached by the link, each counted once, and the merchant sees both", async ({
  browser,
  request,
}) => {
  const home = load(await (await request.get("/fr")).text());
  const path = home("a[href^='/fr/products/']").last().attr("href") ?? "";

  const plain = load(await (await request.get(path)).text());
  const carried = plain("share-row a[data-way=whatsapp]").attr("href") ?? "";
  expect(new URL(carried).searchParams.get("text")).toContain("utm_source=whatsapp&utm_medium=share");

  const context = await browser.newContext(phone);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(path);
  const row = page.locator("share-row");
  const subject = (await row.getAttribute("data-subject")) ?? "";
  await row.locator("summary").click();
  const told = page.waitForResponse("**/api/content/shares");
  await row.locator("[data-way=copy]").click();
  expect((await told).status()).toBe(204);
  await expect(row.getByText("Lien copié")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  const friend = await (await browser.newContext(phone)).newPage();
  const arrived = friend.waitForResponse("**/api/content/shares");
  await friend.goto(copied.replace(/^https?:\/\/[^/]+/, ""));
  expect((await arrived).status()).toBe(204);
  expect(await friend.locator("link[rel=canonical]").getAttribute("href")).not.toContain("utm");

  const panel = await signIn(browser);
  await panel.goto(`/admin/products/${subject.split(":")[1]}`);
  for (const figure of await panel.locator("#shares dd").allTextContents()) expect(Number(figure)).toBeGreaterThan(0);
  await panel.goto("/admin/content");
  await expect(panel.locator(`#most-shared a[href='/admin/products/${subject.split(":")[1]}']`)).toBeVisible();
  for (const each of [page, friend, panel]) await each.context().close();
});

import { expect, type Page, test } from "@playwright/test";
import { open, signIn } from "./visit";

const pages = [
  ...["/admin", "/admin/orders", "/admin/orders/calls", "/admin/orders/1001", "/admin/products", "/admin/products/new"],
  ...["/admin/settings", "/admin/settings/delivery", "/admin/settings/redirects", "/admin/settings/staff"],
  ...["/admin/account", "/admin/audit", "/admin/more", "/admin/nowhere"],
];

function violationsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) seen.push(`${page.url()}: ${message.text().slice(0, 200)}`);
  });
  page.on("pageerror", (error) => seen.push(`${page.url()}: ${error.message.slice(0, 200)}`));
  return seen;
}

test.describe("the panel", () => {
  test("runs its own scripts and no other", async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await signIn(browser);
    const seen = violationsOf(page);
    for (const address of pages) {
      const answer = await page.goto(address);
      const policy = answer?.headers()["content-security-policy"] ?? "";
      expect(policy, address).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic'/);
      expect(policy.split("style-src")[0], address).not.toContain("unsafe");
    }
    await page.goto("/admin/settings/staff");
    await page.waitForLoadState("networkidle");
    expect(seen).toEqual([]);

    const attack = () =>
      page.evaluate(() => {
        const script = document.createElement("div");
        script.innerHTML = `<img src="x" onerror="document.title = 'taken'">`;
        document.body.append(script);
        return new Promise<string>((resolve) => setTimeout(() => resolve(document.title), 500));
      });
    expect(await attack()).not.toBe("taken");
    expect(seen.join()).toContain("Content Security Policy");
  });

  test("leads back, after the sign-in, to the page that was asked for", async ({ browser }) => {
    const page = await (await open(browser, { width: 360 })).newPage();
    await page.goto("/admin/settings/delivery");
    await expect(page).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Fsettings%2Fdelivery$/);
    await page.locator("input[name=email]").fill("owner@hanout.demo");
    await page.locator("input[name=password]").fill(process.env.DEMO_PASSWORD ?? "hanout-demo-2026");
    await page.locator("form:has(input[name=password]) button[type=submit]").click();
    await expect(page).toHaveURL(/\/admin\/settings\/delivery$/);
  });
});

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

  test("stands still when its scripts arrive: what a thumb aims at is where it was", async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await signIn(browser, { width: 360 });
    const storageState = await page.context().storageState();
    const asleep = await (await open(browser, { width: 360, storageState })).newPage();
    await asleep.route("**/_next/static/**/*.js", (route) => route.abort());
    const lists = ["/admin", "/admin/orders", "/admin/products", "/admin/products/categories", "/admin/content"];
    for (const list of lists) await expectStill(asleep, page, list);
    for (const kind of ["products", "products/categories"]) {
      await asleep.goto(`/admin/${kind}`);
      const link = asleep.locator("main a").and(asleep.locator(`[href*='/admin/${kind}/']`));
      const paths = await link.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      await expectStill(asleep, page, paths.find((path) => /\/\d+$/.test(path)) ?? `no page of ${kind}`);
    }
    await Promise.all([page.context().close(), asleep.context().close()]);
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

/** Every field and every summary is as far down the page before its scripts arrive as after; asked anew, since other journeys sell meanwhile. */
async function expectStill(asleep: Page, scripted: Page, address: string): Promise<void> {
  await expect(async () => {
    await asleep.goto(address);
    await scripted.goto(address, { waitUntil: "networkidle" });
    expect(await places(scripted), address).toEqual(expect.arrayContaining(await places(asleep)));
  }).toPass({ timeout: 60_000 });
}

async function places(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page
    .locator("main :is(input, select, textarea, summary, h2):visible")
    .evaluateAll((all) =>
      all.map(
        (one) =>
          `${one.id || one.textContent.trim().slice(0, 30)} ${Math.round(one.getBoundingClientRect().y + scrollY)}`,
      ),
    );
}

import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./visit";

// The browser of the tests says that it is a robot, and robots are not counted.
const phone = {
  viewport: { width: 360, height: 740 },
  userAgent:
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
};

test("who comes from a search engine is counted when leaving, once, and not when saving data", async ({ browser }) => {
  const panel = await signIn(browser);
  const before = await ledTo(panel, "/fr/faq");

  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const told: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/analytics/visits")) told.push(request.postData() ?? "");
  });
  await page.goto("/fr/faq", { referer: "https://www.google.dz/" });
  await page.waitForLoadState("networkidle");
  expect(told).toEqual([]);
  const answer = page.waitForEvent("requestfinished", (request) => request.url().endsWith("/api/analytics/visits"));
  await page.goto("/fr");
  await answer;
  expect(JSON.parse(told[0] ?? "")).toMatchObject({ page: "faq", path: "/fr/faq", from: "www.google.dz" });
  await expect.poll(() => ledTo(panel, "/fr/faq")).toBe(before + 1);
  expect(told.length).toBe(1);
  await context.close();

  const saver = await browser.newContext({ ...phone, extraHTTPHeaders: { "Save-Data": "on" } });
  const saved = await saver.newPage();
  saved.on("request", (request) => told.push(request.url()));
  await saved.goto("/fr/faq", { referer: "https://www.google.dz/" });
  await saved.mouse.click(30, 30);
  await saved.goto("/fr");
  expect(told.filter((url) => url.includes("/api/analytics"))).toEqual([]);
  await saver.close();
  await panel.context().close();
});

/** How many visits from Google the organic report tells of a page. */
async function ledTo(panel: Page, path: string): Promise<number> {
  await panel.goto("/admin/analytics");
  const row = panel.locator("#organic tr", { has: panel.locator(`a[href="${path}"]`) });
  return (await row.count()) === 0
    ? 0
    : Number((await row.locator("td").last().locator("b").textContent())?.replace(/\D/g, ""));
}

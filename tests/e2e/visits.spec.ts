import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from "@playwright/test";
import { signIn } from "./visit";

// The browser of the tests says that it is a robot, and robots are not counted.
const phone = {
  viewport: { width: 360, height: 740 },
  userAgent:
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
};
const door = "/api/analytics/visits";

test("who comes from a search engine is counted when leaving, once, and not when saving data", async ({ browser }) => {
  const panel = await signIn(browser);
  const before = await ledTo(panel, "/fr/faq");
  const first = await comeAndGo(browser);
  await expect.poll(() => ledTo(panel, "/fr/faq")).toBe(before + 1);

  const saver = await comeAndGo(browser, { extraHTTPHeaders: { "Save-Data": "on" } });
  // What was told would be told before this one.
  const last = await comeAndGo(browser);
  await expect.poll(() => ledTo(panel, "/fr/faq")).toBe(before + 2);
  for (const context of [first, saver, last, panel.context()]) await context.close();
});

/** Reads a page that a search engine led to, and closes it; its browser stays open, for the page's last words to be sent. */
async function comeAndGo(browser: Browser, more: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ ...phone, ...more });
  const page = await context.newPage();
  const told: string[] = [];
  page.on("request", (request) => told.push(new URL(request.url()).pathname));
  await page.goto("/fr/faq", { referer: "https://www.google.dz/", waitUntil: "networkidle" });
  // A touch brings the scripts of a page for who saves data.
  await page.locator("visit-beacon").dispatchEvent("focusin", { bubbles: true, composed: true });
  await page.waitForFunction(() => customElements.get("visit-beacon"));
  expect(told).not.toContain(door);
  // Left by a link, this browser would forget which phone it plays before the last words of the page are sent.
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
  return context;
}

/** How many visits from Google the organic report tells of a page. */
async function ledTo(panel: Page, path: string): Promise<number> {
  await panel.goto("/admin/analytics");
  const row = panel.locator("#organic tr", { has: panel.locator(`a[href="${path}"]`) });
  if ((await row.count()) === 0) return 0;
  return Number((await row.locator("td").last().locator("b").textContent())?.replace(/\D/g, ""));
}

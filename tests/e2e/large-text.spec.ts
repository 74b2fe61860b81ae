import { expect, test } from "@playwright/test";
import { locales } from "@/lib/locale";
import { sitemapPaths } from "./crawl";
import { expectNoOverflow, open } from "./visit";

for (const locale of locales) {
  test(`larger letters by a switch that needs no script stay from page to page, and every page holds them, in ${locale}`, async ({
    browser,
  }) => {
    const context = await open(browser, { width: 360, isScripted: false });
    const page = await context.newPage();
    const letters = () => page.locator("html").evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize));
    await page.goto(`/${locale}`);
    const usual = await letters();
    const turn = (on: 0 | 1) => page.locator(`form:has([value='large']) button[value='${on}']`).click();
    await turn(1);
    const paths = (await sitemapPaths(page.request)).filter((path) => path.startsWith(`/${locale}/`));
    const firstOf = (kind: string) => paths.find((path) => path.startsWith(`/${locale}/${kind}/`)) ?? `/${locale}`;
    for (const path of [
      `/${locale}`,
      firstOf("categories"),
      firstOf("products"),
      `/${locale}/search?q=a`,
      `/${locale}/cart`,
    ]) {
      await page.goto(path);
      expect(await letters(), path).toBeGreaterThanOrEqual(usual * 1.2);
      await expectNoOverflow(page);
    }
    await turn(0);
    expect(await letters()).toBe(usual);
    await context.close();
  });
}

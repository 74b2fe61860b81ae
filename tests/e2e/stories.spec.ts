import { expect, type Page, test } from "@playwright/test";
import { open } from "./visit";

// The demo's two films are both stories, the newer one first (prisma/seed/write-films.ts).
for (const locale of ["ar", "fr"] as const) {
  test(`a story leads from the home page to what is seen in it, without JavaScript (${locale})`, async ({
    browser,
  }) => {
    const page = await (await open(browser, { width: 360, isScripted: false })).newPage();
    await page.goto(`/${locale}`);
    expect(await page.locator("video").count()).toBe(0);
    await storyLinks(page, locale).nth(1).click();
    await page.waitForURL(/\/stories#story-\d+$/);
    const second = page.locator(".story").nth(1);
    await expect(second).toBeInViewport({ ratio: 0.9 });
    const product = second.locator(".story-product").first();
    const name = (await product.locator("b").textContent()) ?? "";
    await product.click();
    await expect(page.locator("h1")).toHaveText(name);
    await page.context().close();
  });

  test(`whoever plays one story goes on to the next, and hears one at a time (${locale})`, async ({ browser }) => {
    const page = await (await open(browser, { width: 360 })).newPage();
    await page.goto(`/${locale}`);
    await storyLinks(page, locale).first().click();
    const [first, second] = [page.locator(".story").first(), page.locator(".story").nth(1)];
    const isPaused = (story: typeof first) => story.locator("video").evaluate((film: HTMLVideoElement) => film.paused);
    test.skip(
      await first
        .locator("video")
        .evaluate((film: HTMLVideoElement) => film.canPlayType('video/mp4; codecs="avc1.42E01E"') === ""),
      "this browser plays no H.264",
    );
    expect(await Promise.all([first, second].map(isPaused))).toEqual([true, true]);
    // The slowest there is: a busy machine must not reach the end of a film.
    await page.evaluate(() => {
      for (const film of document.querySelectorAll("video")) film.defaultPlaybackRate = 0.0625;
    });
    await expect(async () => {
      await first.locator(".film-cover").click({ timeout: 2_000 });
      await expect(first.locator(".film-cover")).toBeHidden({ timeout: 2_000 });
    }).toPass();
    await expect.poll(() => isPaused(first)).toBe(false);
    await first.locator("a[href^='#story-']").click();
    await expect.poll(() => Promise.all([first, second].map(isPaused))).toEqual([true, false]);
    await page.locator(".story-close").click();
    await page.waitForURL(new RegExp(`/${locale}$`));
    await page.context().close();
  });
}

const storyLinks = (page: Page, locale: string) => page.locator(`main a[href^="/${locale}/stories#"]`);

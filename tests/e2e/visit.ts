import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/locale";

export type Visit = { locale: Locale; width: number; isScripted: boolean; name: string };

/** Both languages, a phone and a desktop, with JavaScript and without. */
export const visits: Visit[] = (["ar", "fr"] as const).flatMap((locale) =>
  [360, 1280].flatMap((width) =>
    [true, false].map((isScripted) => ({
      locale,
      width,
      isScripted,
      name: `${locale}, ${width} px, ${isScripted ? "with" : "without"} JavaScript`,
    })),
  ),
);

const address = () => Array.from({ length: 4 }, () => 1 + Math.floor(Math.random() * 250)).join(".");

type Wanted = Pick<BrowserContextOptions, "storageState"> & {
  width: number;
  isScripted?: boolean;
  theme?: "light" | "dark" | undefined;
};

/** A browser of its own, from an address of its own. */
export const open = (
  browser: Browser,
  { width, isScripted = true, theme = "light", ...rest }: Wanted,
): Promise<BrowserContext> =>
  browser.newContext({
    ...rest,
    viewport: { width, height: width < 600 ? 740 : 900 },
    javaScriptEnabled: isScripted,
    colorScheme: theme,
    extraHTTPHeaders: { "x-forwarded-for": address() },
  });

const owner = { email: "owner@hanout.demo", password: process.env.DEMO_PASSWORD ?? "hanout-demo-2026" };

/** Signs somebody in, the owner unless said otherwise, and gives a page of the panel. */
export async function signIn(
  browser: Browser,
  { width, email, password }: { width: number } & Partial<typeof owner> = { width: 1280 },
): Promise<Page> {
  const page = await (await open(browser, { width })).newPage();
  await page.goto("/admin/sign-in");
  await page.locator("input[name=email]").fill(email ?? owner.email);
  await page.locator("input[name=password]").fill(password ?? owner.password);
  await page.locator("form:has(input[name=password]) button[type=submit]").click();
  await page.waitForURL(/\/admin\/(?!sign-in)/);
  return page;
}

/** No part of the page reaches beyond the screen sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  // A page may be asked before its style sheet is there, and then everything is too wide.
  await page.waitForLoadState();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, `${page.url()} is too wide`).toBeLessThanOrEqual(0);
}

/** In a row of tabs that scrolls sideways, the tab in use is seen whole. */
export async function expectTabInSight(page: Page): Promise<void> {
  const cut = () =>
    page.locator("main nav [aria-current=page]:visible").evaluateAll((tabs) =>
      tabs.flatMap((tab) => {
        const { left, right } = tab.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 ? [tab.textContent] : [];
      }),
    );
  await expect.poll(cut, `${page.url()} hides the tab in use`).toEqual([]);
}

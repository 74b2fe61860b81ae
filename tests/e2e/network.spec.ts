import { type APIRequestContext, type Browser, type CDPSession, expect, type Page, test } from "@playwright/test";
import { type Locale, locales } from "@/lib/locale";

// Chromium's own log of what it asks for: markup only tells what it should.
const screens = {
  "a phone": { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  "a desktop": { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
};
type Asked = { url: string; type: string; priority: string; isPreload: boolean };

for (const locale of locales) {
  for (const [screen, size] of Object.entries(screens)) {
    test(`what is seen first is fetched first and once, with the page's letters, in ${locale} on ${screen}`, async ({
      browser,
      request,
    }) => {
      for (const kind of ["home", "categories", "products", "blog"]) {
        const { page, asked } = await newPage(browser, size);
        const address = await addressOf(request, { kind, locale });
        await page.goto(address);
        const shown = await firstPicture(page);
        const images = asked.filter(({ type }) => type === "Image");
        const ahead = { url: shown, type: "Image", priority: "High", isPreload: true };
        expect(
          images.filter(({ isPreload }) => isPreload),
          address,
        ).toEqual([ahead]);
        expect(images[0], address).toEqual(ahead);
        await expect.poll(() => largestPaint(page), { message: address }).toBe(shown);
        expect(images.filter(({ url }) => url === shown).length, address).toBe(1);
        await expectLettersOnce(page, asked);
        await page.context().close();
      }
    });
  }
}

async function newPage(browser: Browser, more: Parameters<Browser["newContext"]>[0]) {
  // The worker fetches for later visits what the page has already.
  const context = await browser.newContext({ ...more, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const asked: Asked[] = [];
  session.on("Network.requestWillBeSent", ({ request, type = "" }) => {
    const { url, initialPriority: priority, isLinkPreload: isPreload = false } = request;
    if (!url.startsWith("data:")) asked.push({ url, type, priority, isPreload });
  });
  return { page, asked, session };
}

const firstPicture = (page: Page) =>
  page.locator("img[fetchpriority=high]").evaluate(async (picture: HTMLImageElement) => {
    await picture.decode();
    return picture.currentSrc;
  });

const largestPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          resolve((list.getEntries().at(-1) as (PerformanceEntry & { url: string }) | undefined)?.url);
        });
        observer.observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );

// A font that came ahead and sets nothing would be asked for, but not be in use.
async function expectLettersOnce(page: Page, asked: Asked[]): Promise<void> {
  const used = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "loaded").length;
    });
  const fonts = asked.filter(({ type }) => type === "Font");
  expect(fonts.filter(({ isPreload }) => isPreload).length).toBe(2);
  expect(new Set(fonts.map(({ url }) => url)).size).toBe(fonts.length);
  await expect.poll(used).toBe(fonts.length);
}

test("a page made for one visitor brings its style sheet along, and the next page names it", async ({ browser }) => {
  const { page, asked } = await newPage(browser, screens["a phone"]);
  const sheets = () => asked.filter(({ type }) => type === "Stylesheet").length;
  await page.goto("/ar/search?q=تمر");
  await expect(page.locator("style[data-sheet]")).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  expect(sheets()).toBe(0);
  await page.locator("header a[href$='/cart']").click();
  await page.waitForURL(/\/cart$/);
  await expect(page.locator("link[rel=stylesheet]")).toHaveCount(1);
  expect(sheets()).toBe(1);
  await page.context().close();
});

test.describe("the next page", () => {
  test("is fetched while a pointer rests on its link, and is there when it is opened", async ({ browser }) => {
    const { page, sources, prefetches } = await pageWithRules(browser, "ar");
    await expect.poll(() => sources.size).toBeGreaterThan(0);
    expect([...sources].filter((url) => !/^\/ar(\/(products|categories|blog|pages)\/[^?]+)?$/.test(url))).toEqual([]);

    const product = page.locator("main article a[href*='/products/']").first();
    await product.hover();
    await expect.poll(() => prefetches.length).toBe(1);
    await expect.poll(() => prefetches[0]?.status).toBe("Ready");
    await product.click();
    await page.waitForURL(/\/products\//);
    const arrival = await page.evaluate(
      () => (performance.getEntriesByType("navigation")[0] as { deliveryType?: string } | undefined)?.deliveryType,
    );
    expect(arrival).toBe("navigational-prefetch");
    await page.context().close();
  });

  test("is fetched from the moment a finger touches its link", async ({ browser }) => {
    const { page, prefetches, session } = await pageWithRules(browser, "fr", { ...screens["a phone"], hasTouch: true });
    const product = page.locator("main article a[href*='/products/']").first();
    await product.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await product.boundingBox()) ?? {};
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    const path = await product.getAttribute("href");
    await expect.poll(() => prefetches.map(({ url }) => decodeURI(new URL(url).pathname))).toEqual([path]);
    await page.context().close();
  });

  test("is not fetched ahead when it belongs to one visitor", async ({ browser }) => {
    const { page, sources, prefetches } = await pageWithRules(browser, "fr");
    await expect.poll(() => sources.size).toBeGreaterThan(0);
    await restOn(page, ["header a[href$='/cart']", "footer a[href$='/faq']"]);
    expect(prefetches).toEqual([]);
    await page.context().close();
  });

  test("is not fetched ahead by who saves data", async ({ browser }) => {
    const { page, sources, prefetches } = await pageWithRules(browser, "ar", {
      extraHTTPHeaders: { "Save-Data": "on" },
    });
    await restOn(page, ["main article a[href*='/products/']", "main a[href*='/categories/']"]);
    expect([...sources, ...prefetches]).toEqual([]);
    await page.context().close();
  });
});

// Longer than a pointer has to rest: nothing can be waited for that must not come.
async function restOn(page: Page, links: string[]): Promise<void> {
  for (const link of links) {
    await page.locator(link).first().hover();
    await page.waitForTimeout(400);
  }
}

type Prefetch = { url: string; status: string };

async function pageWithRules(
  browser: Browser,
  locale: Locale,
  more: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ page: Page; session: CDPSession; sources: Set<string>; prefetches: Prefetch[] }> {
  const { page, session } = await newPage(browser, { ...screens["a desktop"], ...more });
  const sources = new Set<string>();
  const prefetches: Prefetch[] = [];
  const faults: unknown[] = [];
  const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]+/, "");
  session.on("Preload.ruleSetUpdated", ({ ruleSet }) => ruleSet.errorType && faults.push(ruleSet));
  session.on("Preload.preloadingAttemptSourcesUpdated", ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) sources.add(pathOf(key.url));
  });
  session.on("Preload.prefetchStatusUpdated", ({ prefetchUrl, status }) => {
    const known = prefetches.find(({ url }) => url === prefetchUrl);
    if (known) known.status = status;
    else prefetches.push({ url: prefetchUrl, status });
  });
  await session.send("Preload.enable");
  await page.goto(`/${locale}`);
  expect(faults).toEqual([]);
  return { page, session, sources, prefetches };
}

async function addressOf(request: APIRequestContext, { kind, locale }: { kind: string; locale: string }) {
  const home = await (await request.get(`/${locale}`)).text();
  if (kind === "home") return `/${locale}`;
  const list = kind === "blog" ? await (await request.get(`/${locale}/blog`)).text() : home;
  const found = [...list.matchAll(new RegExp(`href="(/${locale}/${kind}/[^"/.]+)"`, "g"))].map(
    ([, address]) => address,
  );
  // The newest article may be another journey's, and gone in a moment.
  const address = found.at(kind === "blog" ? -1 : 0) ?? `/${locale}`;
  // The page cache answers from the second visit on.
  await request.get(address);
  return address;
}

test("a connection stays open for longer than a proxy may want to use it again", async ({ request }) => {
  for (const path of ["/ar", "/ar/search?q=x", "/media/nothing"]) {
    const [, seconds] = /timeout=(\d+)/.exec((await request.get(path)).headers()["keep-alive"] ?? "") ?? [];
    expect(Number(seconds), path).toBeGreaterThan(120);
  }
});

test("a recording says how long it is, as its feed does, whole and in part: players of podcasts ask first", async ({
  request,
}) => {
  const listed = await (await request.get("/sitemaps/pages-1.xml")).text();
  const [series = ""] = listed.match(/http[^<]*\/fr\/podcast\/[^/<]+(?=<\/loc>)/) ?? [];
  const feed = await (await request.get(`${series}/feed.xml`)).text();
  const [, address = "", length] = feed.match(/<enclosure url="([^"]+)" length="(\d+)"/) ?? [];
  expect((await request.head(address)).headers()).toMatchObject({ "content-length": length, "accept-ranges": "bytes" });
  const part = await request.get(address, { headers: { range: "bytes=100-199" } });
  expect(part.status()).toBe(206);
  expect(part.headers()).toMatchObject({ "content-length": "100", "content-range": `bytes 100-199/${length}` });
});

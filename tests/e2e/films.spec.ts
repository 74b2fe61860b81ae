import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { bringAxe, expectNoViolation } from "./axe";
import { expectNoOverflow, open } from "./visit";

/** The demo's film of a tea table: three things without choices, each in the picture for some seconds. */
const films = { ar: "/ar/videos/صينية-الشاي-في-ثلاث-قطع", fr: "/fr/videos/la-table-a-the-en-trois-pieces" };

for (const locale of ["ar", "fr"] as const) {
  test(`what is seen in a film is tapped on its picture, and goes to the cart (${locale})`, async ({ browser }) => {
    const page = await (await open(browser, { width: 360 })).newPage();
    await bringAxe(page);
    await page.goto(films[locale]);
    const film = page.locator("video");
    test.skip(
      await film.evaluate((video: HTMLVideoElement) => video.canPlayType('video/mp4; codecs="avc1.42E01E"') === ""),
      "this browser plays no H.264",
    );

    const second = page.locator("li.film-spot").nth(1);
    const name = await textOf(second.locator("h3"));
    const price = await textOf(second.locator(".price").first());
    const dot = page.locator("film-dots li > button:visible");
    await expect(dot).toHaveCount(0);
    await islandsOf(page);
    await film.evaluate((video: HTMLVideoElement) => {
      video.muted = true;
      // The slowest there is: a busy machine must not miss the seconds in which the thing is seen.
      video.playbackRate = 0.0625;
      video.currentTime = 4.1;
      return video.play();
    });
    await expect(dot).toHaveCount(1);
    await expect(dot).toContainText(name);
    await expect(dot).toContainText(price);
    await expect(page.locator("film-dots > [role=status]")).toContainText(name);
    const [box, picture] = [await dot.boundingBox(), await film.boundingBox()];
    expect([box?.width, box?.height]).toEqual([44, 44]);
    expect(((box?.x ?? 0) + 22 - (picture?.x ?? 0)) / (picture?.width ?? 1)).toBeCloseTo(0.22, 1);

    await dot.click();
    expect(await film.evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
    const sheet = page.getByRole("dialog", { name });
    await expect(sheet).toContainText(price);
    await expectNoOverflow(page);
    await expectNoViolation(page, "the sheet of a film");

    await sheet.locator("form[action='/api/cart'] button").click();
    await expect(page.locator("cart-badge").first()).toContainText("1");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(dot).toBeFocused();
    await expectInCart(page, { locale, name, price });
    await page.context().close();
  });

  test(`without JavaScript, it goes to the cart from the list below the film (${locale})`, async ({ browser }) => {
    const page = await (await open(browser, { width: 360, isScripted: false })).newPage();
    await page.goto(films[locale]);
    await expect(page.locator("film-dots li > button:visible")).toHaveCount(0);
    const third = page.locator("li.film-spot").nth(2);
    const seen = { name: await textOf(third.locator("h3")), price: await textOf(third.locator(".price").first()) };
    await third.locator("form[action='/api/cart'] button").click();
    await page.waitForURL(/\/cart/);
    await expectInCart(page, { locale, ...seen });
    await page.context().close();
  });
}

test("a product seen in a film has it on its page, where nothing of it is loaded or moves before it is asked for", async ({
  browser,
}) => {
  const page = await (await open(browser, { width: 360 })).newPage();
  await page.goto(films.fr);
  const product = (await page.locator("li.film-spot h3 a").first().getAttribute("href")) ?? "";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(product);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => /^\/media\/(files|captions)\//.test(path))).toEqual([]);
  await expect(page.locator("#film img")).toHaveAttribute("loading", "lazy");

  await page.locator("a.film-jump").click();
  const cover = page.locator("#film .film-cover");
  await expect(cover).toBeInViewport();
  const film = page.locator("#film video");
  const placeOf = async () => (await page.locator("#film .film-picture").boundingBox())?.height;
  const before = await placeOf();
  await islandsOf(page);
  await cover.click();
  await expect(cover).toBeHidden();
  await expect(film).toBeFocused();
  expect(await placeOf()).toBe(before);
  await page.context().close();
});

for (const [locale, path] of Object.entries(films)) {
  test(`search engines are told of a film on its page and on its products' pages (${locale})`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const first = html.split('class="film-spot')[1]?.match(/href="(\/..\/products\/[^"]+)"/)?.[1] ?? "";
    const told = await Promise.all([path, first].map((page) => filmToldOn(request, page)));
    expect(told[1]).toEqual(told[0]);
    const { name, description, duration, uploadDate, thumbnailUrl, contentUrl, inLanguage } = told[0] ?? {};
    expect(html).toContain(`>${name}</h1>`);
    expect(description?.length).toBeGreaterThan(40);
    expect([duration, inLanguage]).toEqual(["PT13S", { ar: "ar-DZ", fr: "fr-DZ" }[locale]]);
    expect(Number.isNaN(Date.parse(uploadDate ?? ""))).toBe(false);
    for (const [address = "", type] of [
      [thumbnailUrl, "image/jpeg"],
      [contentUrl, "video/mp4"],
    ]) {
      const answer = await request.get(new URL(address).pathname);
      expect([answer.status(), answer.headers()["content-type"]], address).toEqual([200, type]);
    }
  });
}

test("only a page with a film carries the look of films", async ({ request }) => {
  const look = '<style data-precedence="film"';
  for (const [path, isCarried] of [
    [films.ar, true],
    ["/ar", false],
    ["/ar/videos", false],
  ] as const)
    expect((await (await request.get(path)).text()).includes(look), path).toBe(isCarried);
});

type Told = Partial<Record<string, string>>;

async function filmToldOn(request: APIRequestContext, path: string): Promise<Told | undefined> {
  const html = await (await request.get(path)).text();
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const nodes = blocks.flatMap(([, json = ""]) => JSON.parse(json)["@graph"] as Told[]);
  return nodes.find((node) => node["@type"] === "VideoObject");
}

/** Whatever the page is enhanced by is there. */
const islandsOf = (page: Page) =>
  page.waitForFunction(() =>
    ["add-to-cart", "film-dots", "media-player"]
      .filter((tag) => document.querySelector(tag))
      .every((tag) => customElements.get(tag)),
  );

const textOf = async (part: ReturnType<Page["locator"]>): Promise<string> => `${await part.textContent()}`.trim();

async function expectInCart(page: Page, { locale, name, price }: { locale: string; name: string; price: string }) {
  await page.goto(`/${locale}/cart`);
  const line = page.locator("main li", { hasText: name }).first();
  await expect(line).toContainText(price);
}

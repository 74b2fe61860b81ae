import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { load } from "cheerio";
import { formatMoney } from "@/lib/money";
import { signIn } from "./visit";

/** Everything that tells of a product to people and machines, as it is served now. */
async function told(request: APIRequestContext, path: string) {
  const text = async (address: string) => (await request.get(address)).text();
  const [html, index, arrivals] = await Promise.all([text(path), text("/sitemap.xml"), text("/fr/new.xml")]);
  const $ = load(html);
  const files = [...index.matchAll(/<loc>([^<]*products-\d+\.xml)<\/loc>/g)].map(([, file]) => file ?? "");
  const urls = (await Promise.all(files.map(text))).flatMap((file) => file.split("<url>"));
  const [main] = JSON.parse($('script[type="application/ld+json"]').first().text())["@graph"];
  const offers = main.offers ? [main.offers] : main.hasVariant.map(({ offers: offer }: { offers: object }) => offer);
  return {
    title: $("h1").text(),
    head: $("title").text(),
    named: main.name,
    prices: [...new Set(offers.map(({ price }: { price: string }) => price))],
    shown: $("[data-amount]").first().text(),
    sku: $("[data-sku]").first().text(),
    picture: $("[data-zoom]").first().attr("href") ?? "",
    firstImage: new URL(main.image[0].url).pathname,
    card: $('meta[property="og:image"]').attr("content") ?? "",
    lastmod: Date.parse(/<lastmod>([^<]*)/.exec(urls.find((url) => url.includes(`${path}</loc>`)) ?? "")?.[1] ?? ""),
    arrivals,
  };
}

/** The same price for every variant, so that it can be put back as it was. */
async function productOfOnePrice(request: APIRequestContext, paths: string[]) {
  for (const path of paths) {
    const product = await told(request, path);
    if (product.prices.length === 1) return { path, ...product };
  }
  throw new Error("no new product of one price");
}

async function save(page: Page, form: string): Promise<void> {
  await page.locator(`#${form} button[type=submit]`).last().click();
  await expect(page.locator(`#${form} [role=status]`).first()).toBeVisible();
}

async function setPrice(page: Page, dinars: string): Promise<void> {
  for (const input of await page.locator("#variants-form input[name$='.price']").all()) await input.fill(dinars);
  await save(page, "variants-form");
}

async function setTitle(page: Page, title: string): Promise<void> {
  await page.locator("#texts-form [name='title.fr']").fill(title);
  await save(page, "texts-form");
}

/** Moves the first picture that can go there; done when the panel answers: the router may leave the rest of it unread. */
async function turn(page: Page, way: "up" | "down"): Promise<void> {
  await page.reload();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator(`button[form^='${way}-']`).first().click();
  await answered;
}

test("what a merchant changes of a title, a price or a picture is told everywhere at once", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const feed = await (await request.get("/fr/new.xml")).text();
  const paths = [...feed.matchAll(/<link>[^<]*?(\/fr\/products\/[^<]+)<\/link>/g)].map(([, path]) => path ?? "");
  const { path, ...before } = await productOfOnePrice(request, paths);

  const page = await signIn(browser);
  await page.goto(`/admin/products?q=${encodeURIComponent(before.sku)}`);
  await page.locator("main table a[href^='/admin/products/']").first().click();
  await page.waitForURL(/\/admin\/products\/\d+/);

  // New at a second try too, when the first has left its own.
  const newTitle = `Nom tout neuf ${Date.now()}`;
  await setTitle(page, newTitle);
  const renamed = await told(request, path);
  expect(renamed).toMatchObject({ title: newTitle, named: newTitle });
  expect(renamed.head).toContain(newTitle);
  expect(renamed.arrivals).toContain(newTitle);
  expect(renamed.card).not.toBe(before.card);
  expect(renamed.lastmod).toBeGreaterThan(before.lastmod);

  const dinars = Number(before.prices[0]) + 10;
  await page.reload();
  await setPrice(page, String(dinars));
  const repriced = await told(request, path);
  expect(repriced.prices).toEqual([`${dinars}.00`]);
  expect(formatMoney(dinars * 100, "fr")).toContain(repriced.shown);
  expect(repriced.card).not.toBe(renamed.card);
  expect(repriced.lastmod).toBeGreaterThan(renamed.lastmod);
  expect((await request.get(repriced.card)).headers()["content-type"]).toBe("image/jpeg");
  const old = await request.get(before.card, { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([302, new URL(repriced.card).pathname]);

  await turn(page, "down");
  const turned = await told(request, path);
  expect(turned.firstImage).not.toBe(before.firstImage);
  expect(turned.firstImage).toBe(turned.picture);
  expect(turned.card).not.toBe(repriced.card);
  expect(turned.lastmod).toBeGreaterThan(repriced.lastmod);

  await turn(page, "up");
  expect((await told(request, path)).picture).toBe(before.picture);
  await page.reload();
  await setPrice(page, String(Number(before.prices[0])));
  await page.reload();
  await setTitle(page, before.title);
  expect((await told(request, path)).card).toBe(before.card);
  await page.context().close();
});

import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { load } from "cheerio";
import { signIn } from "./visit";

const path = "/fr/products/theiere-traditionnelle-emaillee";

/** Everything that tells of the product to people and machines, as it is served now. */
async function told(request: APIRequestContext) {
  const text = async (address: string) => (await request.get(address)).text();
  const [html, index, arrivals] = await Promise.all([text(path), text("/sitemap.xml"), text("/fr/new.xml")]);
  const $ = load(html);
  const file = /<loc>([^<]*products-1\.xml)<\/loc>/.exec(index)?.[1] ?? "";
  const urls = (await text(file)).split("<url>");
  const nodes = JSON.parse($('script[type="application/ld+json"]').text())["@graph"];
  return {
    html,
    title: $("title").text(),
    shown: $("[data-amount]").first().text(),
    named: nodes[0].name,
    price: nodes[0].offers?.price ?? nodes[0].hasVariant?.[0].offers.price,
    picture: $("[data-zoom]").first().attr("href") ?? "",
    card: $('meta[property="og:image"]').attr("content") ?? "",
    lastmod: /<lastmod>([^<]*)/.exec(urls.find((url) => url.includes(path)) ?? "")?.[1] ?? "",
    arrivals,
  };
}

async function save(page: Page, form: string): Promise<void> {
  await page.locator(`#${form} button[type=submit]`).last().click();
  await expect(page.locator(`#${form} [data-tone=done], #${form} [role=status]`).first()).toBeVisible();
}

test("what a merchant changes is told everywhere at once", async ({ browser, request }) => {
  const before = await told(request);
  const page = await signIn(browser);
  await page.goto("/admin/products?q=theiere");
  await page.locator("main a[href^='/admin/products/']").first().click();

  await page.locator("#texts-form [name='title.fr']").fill("Théière de Tlemcen");
  await save(page, "texts-form");
  const renamed = await told(request);
  expect(renamed).toMatchObject({ named: "Théière de Tlemcen" });
  expect(renamed.title).toContain("Théière de Tlemcen");
  expect(renamed.card).not.toBe(before.card);
  expect(Date.parse(renamed.lastmod)).toBeGreaterThan(Date.parse(before.lastmod));

  const prices = page.locator("#variants-form input[name$='.price']");
  const former = await prices.first().inputValue();
  for (const input of await prices.all()) await input.fill("3333");
  await save(page, "variants-form");
  const repriced = await told(request);
  expect(repriced).toMatchObject({ price: "3333.00", shown: "3\u202f333" });
  expect(repriced.card).not.toBe(renamed.card);
  expect(Date.parse(repriced.lastmod)).toBeGreaterThan(Date.parse(renamed.lastmod));
  expect((await request.get(repriced.card)).headers()["content-type"]).toBe("image/jpeg");
  expect((await request.get(before.card, { maxRedirects: 0 })).headers().location).toBe(
    new URL(repriced.card).pathname,
  );

  await page.reload();
  for (const input of await page.locator("#variants-form input[name$='.price']").all()) await input.fill(former);
  await save(page, "variants-form");
  await page.locator("#texts-form [name='title.fr']").fill(before.named);
  await save(page, "texts-form");
  expect(await told(request)).toMatchObject({ title: before.title, price: before.price, card: before.card });
  await page.context().close();
});

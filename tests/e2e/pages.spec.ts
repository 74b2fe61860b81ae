import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectNoOverflow, open, signIn } from "./visit";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const shopPages = {
  ar: ["/ar", "/ar/search?q=تمر", "/ar/search?q=ززززز", "/ar/cart", "/ar/track", "/ar/checkout/unknown", "/ar/nowhere"],
  fr: [
    "/fr",
    "/fr/search?q=datte",
    "/fr/search?q=zzzzz",
    "/fr/cart",
    "/fr/track",
    "/fr/checkout/unknown",
    "/fr/nowhere",
  ],
} as const;
const adminPages = [
  "/admin/orders",
  "/admin/orders/calls",
  "/admin/orders/1001",
  "/admin/settings",
  "/admin/settings/delivery",
  "/admin/settings/staff",
  "/admin/audit",
  "/admin/products",
];

test.describe("every page can be used by everybody", () => {
  for (const locale of ["ar", "fr"] as const) {
    for (const theme of ["light", "dark"] as const) {
      test(`the shop in ${locale}, ${theme}`, async ({ browser }) => {
        test.setTimeout(180_000);
        const addresses = [...shopPages[locale], ...(await foundAddresses(browser, locale))];
        for (const width of [360, 1280]) {
          const page = await (await open(browser, { width, theme })).newPage();
          for (const address of addresses) await expectUsable(page, address);
          await page.context().close();
        }
      });
    }
  }

  test("the panel", async ({ browser }) => {
    test.setTimeout(180_000);
    for (const width of [360, 1280]) {
      const page = await signIn(browser, { width });
      for (const address of adminPages) await expectUsable(page, address);
      await page.context().close();
    }
  });
});

test("no page of the shop is wider than the narrowest phone", async ({ browser }) => {
  const page = await (await open(browser, { width: 320 })).newPage();
  for (const locale of ["ar", "fr"] as const) {
    for (const address of [...shopPages[locale], ...(await foundAddresses(browser, locale))]) {
      await page.goto(address);
      await expectNoOverflow(page);
    }
  }
  await page.context().close();
});

test("an unknown address answers 404, and a known one 200", async ({ request }) => {
  for (const [address, status] of [
    ["/ar/products/nothing", 404],
    ["/fr/categories/nothing", 404],
    ["/ar/orders/nothing", 404],
    ["/ar", 200],
    ["/fr", 200],
  ] as const) {
    expect((await request.get(address)).status(), address).toBe(status);
  }
});

test("the bare address leads to the language of the browser, and to Arabic by default", async ({ request }) => {
  const to = async (language: string) =>
    (await request.get("/", { maxRedirects: 0, headers: { "accept-language": language } })).headers().location;
  expect(await to("fr-FR,fr;q=0.9")).toBe("/fr");
  expect(await to("ar-DZ,ar;q=0.9,fr;q=0.5")).toBe("/ar");
  expect(await to("en-US")).toBe("/ar");
});

/** A category, its filtered twin, a product and a fixed page, as the home page links to them. */
async function foundAddresses(browser: Browser, locale: "ar" | "fr"): Promise<string[]> {
  const page = await (await open(browser, { width: 1280 })).newPage();
  await page.goto(`/${locale}`);
  const first = (kind: string) => page.locator(`a[href*="/${locale}/${kind}/"]`).first().getAttribute("href");
  const [category, product, fixed] = [await first("categories"), await first("products"), await first("pages")];
  await page.context().close();
  return [category, `${category}?sort=price_asc&stock=1`, product, fixed].filter((address) => address !== null);
}

async function expectUsable(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectNoOverflow(page);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 3)
        .join(", ")}`,
  );
  expect(told, address).toEqual([]);
}

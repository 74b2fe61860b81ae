import { expect, test } from "@playwright/test";
import { open } from "./visit";

// Each as nobody has asked for it before, so that the first answer is the one that is made then.
const pages = ["products", "categories", "pages", "blog", "blog/page", "blog/topics", "l", "filtered"];
const nowhere = (locale: string) => {
  const word = `nowhere-${Math.random().toString(36).slice(2)}`;
  const page = String(1_000 + Math.floor(Math.random() * 8_000));
  return [...pages, "orders", "checkout", "unsubscribe", "downloads", "alerts"]
    .map((part) => `/${locale}/${part}/${word}`)
    .concat(`/${locale}/${word}`, `/${word}`, `/${locale}/blog/page/${page}`);
};

test.describe("an address where nothing is", () => {
  for (const locale of ["ar", "fr"] as const)
    test(`is 404 and complete without JavaScript, the first time and the next (${locale})`, async ({ browser }) => {
      const page = await (await open(browser, { width: 360, isScripted: false })).newPage();
      for (const address of nowhere(locale))
        for (const time of ["first", "second"]) {
          const answer = await page.goto(address);
          expect(answer?.status(), `${address}, ${time}`).toBe(404);
          await expect(page.locator("h1, h2").first(), `${address}, ${time}`).toBeVisible();
          expect(await answer?.text()).toContain("noindex");
        }
    });

  test("is asked again where files are kept for a year", async ({ request }) => {
    const files = ["/islands/0123456789abcdef.js", "/fonts/none.woff2", "/_next/static/none.css", "/media/none.webp"];
    for (const file of files) {
      const answer = await request.get(file);
      expect(answer.status(), file).toBe(404);
      expect(answer.headers()["cache-control"], file).toContain("no-store");
    }
  });

  test("sends no script of the framework, not even to its first visitor", async ({ request }) => {
    const answer = await request.get(`/ar/products/nowhere-${Math.random().toString(36).slice(2)}`);
    expect(await answer.text()).not.toMatch(/\/_next\/[^"]*\.js/);
  });
});

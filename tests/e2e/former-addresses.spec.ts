import { expect, test } from "@playwright/test";
import { signIn } from "./visit";

test("a product that gets a new address is found under the old one, at the first visit and the next", async ({
  browser,
  request,
}) => {
  const page = await signIn(browser);
  await page.goto("/admin/products");
  await page.locator("main table a[href^='/admin/products/']").last().click();
  const slug = page.locator("input[name='slug.fr']");
  const old = await slug.inputValue();
  const changed = `${old}-${Math.random().toString(36).slice(2, 8)}`;
  const save = async (value: string) => {
    await slug.fill(value);
    const saved = page.waitForResponse((response) => response.request().method() === "POST");
    await page.locator("form:has(input[name='slug.fr']) button[type=submit]").last().click();
    expect((await saved).status()).toBe(200);
  };
  const answerOf = (path: string) => request.get(`/fr/products/${encodeURIComponent(path)}`, { maxRedirects: 0 });

  expect((await answerOf(old)).status()).toBe(200);
  await save(changed);
  await expect.poll(async () => (await answerOf(old)).status()).toBe(308);
  for (const time of ["first", "second"]) {
    const answer = await answerOf(old);
    expect(answer.status(), time).toBe(308);
    expect(decodeURI(answer.headers().location ?? ""), time).toMatch(new RegExp(`/fr/products/${changed}$`));
  }
  expect((await answerOf(changed)).status()).toBe(200);

  await save(old);
  await expect.poll(async () => (await answerOf(old)).status()).toBe(200);
  expect((await answerOf(changed)).status()).toBe(308);
});

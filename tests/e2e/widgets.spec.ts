import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { signIn } from "./visit";

/** A page of somebody else, at an origin of its own. */
async function blogWith(body: string): Promise<{ url: string; close: () => void }> {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Blog</title></head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

test("a blog shows a product in a frame that leads to it, and no other page of the shop lets itself be framed", async ({
  browser,
  baseURL,
}) => {
  const panel = await signIn(browser);
  await panel.goto("/admin/analytics/widgets?lang=fr&size=large&from=blog.example");
  const title = await panel.locator("#widget-products option").first().getAttribute("value");
  await panel.locator("[name=show]").selectOption("product");
  await panel.locator("[name=product]").fill(title ?? "");
  await panel.locator("form[method=get] button").click();
  const preview = panel.frameLocator("#preview iframe");
  await expect(preview.locator(".title")).toHaveCount(1);
  // The code names the public address of the shop; a test's shop may answer at another.
  const code = (await panel.locator("#code textarea").inputValue()).replace(/https?:\/\/[^/"]+/, baseURL ?? "");
  await panel.context().close();

  const name = /\/products\/([^?"]+)/.exec(code)?.[1] ?? "";
  const blog = await blogWith(`${code}<iframe id="page" src="${baseURL}/fr/products/${name}"></iframe>`);
  const reader = await browser.newPage();
  const refused: string[] = [];
  reader.on("console", (said) => {
    if (/frame-ancestors|X-Frame-Options/i.test(said.text())) refused.push(said.text());
  });
  await reader.goto(blog.url);
  const link = reader.frameLocator("iframe[title]").locator("a.card");
  await expect(link).toBeVisible();
  const picture = link.locator("img");
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const beyond = await link.evaluate(
    ({ ownerDocument: { documentElement: root } }) => root.scrollHeight - root.clientHeight,
  );
  expect(beyond).toBeLessThanOrEqual(0);
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(refused.join()).not.toContain("/embed/");
  // Where the page would be, the browser tells its own reasons.
  await expect(reader.frameLocator("#page").locator("#order-form")).toHaveCount(0);

  await link.click();
  await reader.waitForURL(/\/fr\/products\/.*utm_source=blog\.example&utm_medium=referral/);
  await expect(reader.locator("h1")).toBeVisible();
  await reader.context().close();
  blog.close();
});

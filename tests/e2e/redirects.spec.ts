import { expect, test } from "@playwright/test";
import { expectNoOverflow, signIn } from "./visit";

test("addresses of the former shop are imported from a table, lead on, and count their visits", async ({
  browser,
  request,
}) => {
  const mark = Math.random().toString(36).slice(2);
  const page = await signIn(browser, { width: 360 });
  await page.goto("/admin/settings/redirects");
  await page.setInputFiles("input[name=file]", {
    name: "old.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `old;new\n/product/${mark}.html;/fr\n/index.php?id=${mark};/ar\n/fr/products/${mark};/fr/search\n${mark};/fr\n`,
    ),
  });
  await page.locator("form:has(input[name=file]) button[type=submit]").click();
  await expect(page.getByRole("alert").filter({ hasText: mark })).toBeVisible();
  await expectNoOverflow(page);

  const locationOf = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location?.replace(/^https?:\/\/[^/]+/, "")];
  };
  for (const _time of ["first", "second"]) {
    expect(await locationOf(`/product/${mark}.html`)).toEqual([308, "/fr"]);
    expect(await locationOf(`/fr/products/${mark}`)).toEqual([308, "/fr/search"]);
  }
  expect(await locationOf(`/index.php?id=${mark}&utm_source=x`)).toEqual([308, "/ar"]);
  expect((await locationOf(`/index.php?id=other-${mark}`))[0]).toBe(404);

  await page.goto(`/admin/settings/redirects?q=/fr/products/${mark}`);
  const row = page.getByRole("row").filter({ hasText: mark });
  await expect(row).toContainText("2");
  await row.locator("summary").click();
  await row.locator("button[type=submit]").click();
  await expect(row).toHaveCount(0);
  expect((await locationOf(`/fr/products/${mark}`))[0]).toBe(404);
});

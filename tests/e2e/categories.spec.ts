import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { load } from "cheerio";
import { locales } from "@/lib/locale";
import { asMember } from "./members";
import { expectNoOverflow } from "./visit";

/** What the shop says now, as it is served. */
const shown = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path, { maxRedirects: 0 });
  return { status: answer.status(), to: decodeURI(answer.headers().location ?? ""), page: load(await answer.text()) };
};

const names = (suffix: string) => ({ ar: `تجربة ${suffix}`, fr: `Essai ${suffix}` });

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await page.locator(`#category-form [name='${name}']`).fill(text);
}

for (const locale of locales)
  test(`a merchant makes, tells, moves and removes a category on a phone, in ${locale}`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(120_000);
    const suffix = Math.random().toString(36).slice(2, 8);
    const name = names(suffix);
    const page = await asMember(browser, { role: "owner", locale });
    await page.goto("/admin/products/categories");
    await expectNoOverflow(page);
    await page.locator("main a[href*='categories/new?parent=']").first().click();
    const parent = await page.locator("select[name=parentId]").inputValue();
    expect(parent).not.toBe("");

    // Half of it is missing: it says so beside the field and keeps the rest.
    await fill(page, { "name.fr": name.fr });
    await page.locator("#category-form button[type=submit]").click();
    await expect(page.locator("[name='name.ar'][aria-invalid=true]")).toBeFocused();
    await expect(page.locator("[name='name.fr']")).toHaveValue(name.fr);
    await expect(page.locator("select[name=parentId]")).toHaveValue(parent);
    await fill(page, { "name.ar": name.ar, "description.fr": "Une catégorie d’essai." });
    await page.locator("#category-form button[type=submit]").click();
    await page.waitForURL(/categories\/\d+\?done=created/);
    const editor = page.url();
    const path = (await page.locator(`a[href*='/${locale}/categories/']`).first().getAttribute("href")) ?? "";
    expect(path.split("/")).toHaveLength(5);

    const made = await shown(request, path);
    expect([made.status, made.page("h1").text()]).toEqual([200, name[locale]]);
    const menu = await shown(request, `/${locale}`);
    expect(menu.page(`a[href='${path}']`).length).toBeGreaterThan(0);

    // What search engines show, and another address.
    for (const details of await page.locator("#category-form details").all()) await details.locator("summary").click();
    const title = `Titre ${suffix} pour les moteurs`;
    await fill(page, {
      "seoTitle.ar": title,
      "seoTitle.fr": title,
      "slug.ar": `جديد-${suffix}`,
      "slug.fr": `nouveau-${suffix}`,
    });
    await expect(page.getByText(title, { exact: false }).first()).toBeVisible();
    await expectNoOverflow(page);
    await page.locator("#category-form button[type=submit]").click();
    await expect(page.locator("#category-form [role=status]")).toBeVisible();
    const old = await shown(request, path);
    expect(old.status).toBe(308);
    const renamed = await shown(request, old.to.replace(/^https?:\/\/[^/]+/, ""));
    expect(renamed.page("title").text()).toContain(title);
    expect(old.to).toContain(locale === "ar" ? `جديد-${suffix}` : `nouveau-${suffix}`);
    // Nothing stands on it yet.
    expect(renamed.page("meta[name=robots]").attr("content")).toContain("noindex");

    // Up among its siblings, with a thumb.
    await page.goto("/admin/products/categories");
    const row = page
      .locator("li")
      .filter({ has: page.locator(`a[href='${new URL(editor).pathname}']`) })
      .last();
    const before = await row.locator("xpath=preceding-sibling::li").count();
    await row.locator("button[value$=':up']").click();
    await expect.poll(() => row.locator("xpath=preceding-sibling::li").count()).toBe(before - 1);

    await page.goto(editor);
    await page.locator("#remove summary").click();
    await page.locator("#remove button[type=submit]").click();
    await page.waitForURL(/done=removed/);
    await expect(page.locator("main [role=status]").first()).toBeVisible();
    for (const address of [path, old.to.replace(/^https?:\/\/[^/]+/, "")])
      expect((await shown(request, address)).status, address).toBe(410);
    await page.context().close();
  });

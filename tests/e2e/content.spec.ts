import { expect, type Page, test } from "@playwright/test";
import { bringAxe, expectNoViolation } from "./axe";
import { asMember } from "./members";
import { expectNoOverflow, open } from "./visit";

test("a merchant writes an article in both languages, previews it, publishes it, and it is in the blog and in the feed", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const mark = Date.now().toString(36);
  const titles = { ar: `خبز الدار ${mark}`, fr: `Le pain maison ${mark}` };
  const words = { ar: "دقيق وماء وملح وصبر.", fr: "Farine, eau, sel et patience." };
  const page = await asMember(browser, { role: "owner", locale: "ar", width: 1280 });
  await bringAxe(page);

  await page.goto("/admin/content");
  await page.getByRole("button", { name: "مقال جديد" }).locator("visible=true").click();
  await page.waitForURL(/\/admin\/content\/pieces\/\d+/);
  await write(page, "ar", titles.ar, words.ar);
  await expect(page.getByText("احتفظنا بما كتبت")).toBeVisible();

  // Whoever closes the page by mistake finds everything again.
  await page.reload();
  await expect(page.locator("input[name='words.ar.title']")).toHaveValue(titles.ar);
  await expect(page.locator(".tiptap")).toContainText(words.ar);

  await page.getByRole("button", { name: "الفرنسية" }).click();
  await write(page, "fr", titles.fr, words.fr);
  await page.getByRole("button", { name: "احفظ", exact: true }).click();
  await expect(page.getByText("كل شيء محفوظ")).toBeVisible();
  await expectNoViolation(page, "the editor");

  const visitor = await (await open(browser, { width: 360 })).newPage();
  await bringAxe(visitor);
  const preview = (await page.getByRole("link", { name: "معاينة في صفحة أخرى" }).getAttribute("href")) ?? "";
  await visitor.goto(preview);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(titles.fr);
  const slug = `le-pain-maison-${mark}`;
  expect((await visitor.goto(`/fr/blog/${slug}`))?.status()).toBe(404);

  await page.getByRole("button", { name: "انشر الآن" }).click();
  await expect(page.getByRole("button", { name: "أخفِ عن الزوار" })).toBeVisible();
  for (const [locale, title] of Object.entries(titles)) {
    await visitor.goto(`/${locale}/blog`);
    await visitor.getByRole("link", { name: title }).click();
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(visitor.locator("link[rel=alternate][hreflang]")).toHaveCount(3);
    await expectNoOverflow(visitor);
    await expectNoViolation(visitor, `the article in ${locale}`);
    const feed = await visitor.request.get(`/${locale}/blog/feed.xml`);
    expect(await feed.text()).toContain(title);
  }

  await page.getByRole("button", { name: "أخفِ عن الزوار" }).click();
  await expect(page.getByText("احذف المسودة").first()).toBeVisible();
  expect((await visitor.goto(`/fr/blog/${slug}`))?.status()).toBe(404);
  await page.getByText("احذف المسودة").first().click();
  await page.getByRole("button", { name: "نعم، متأكد" }).click();
  await page.waitForURL(/done=deleted/);
  await visitor.context().close();
  await page.context().close();
});

for (const locale of ["ar", "fr"] as const)
  test(`a landing page has its film with captions and gives its guide, without JavaScript (${locale})`, async ({
    browser,
  }) => {
    const visitor = await (await open(browser, { width: 360, isScripted: false })).newPage();
    await visitor.goto(`/${locale}`);
    await visitor.locator(`a[href^="/${locale}/l/"]`).first().click();
    const film = visitor.locator("section:has(video)");
    await expect(film.locator("track[default]")).toHaveAttribute("srclang", `${locale}-DZ`);
    const captions = await film.locator("track[default]").getAttribute("src");
    expect(await (await visitor.request.get(`${captions}`)).text()).toContain("WEBVTT");
    await expect(film.locator("li:has(form[action='/api/cart'])")).toHaveCount(3);

    const guide = visitor.locator("section:has(form[action='/api/guides'])");
    await guide.locator("[name=email]").fill("amina@example.dz");
    await guide.locator("button[type=submit]").click();
    await visitor.waitForURL(/\/subscribe\/sent/);
    await visitor.context().close();
  });

async function write(page: Page, locale: "ar" | "fr", title: string, words: string): Promise<void> {
  await page.locator(`input[name='words.${locale}.title']`).fill(title);
  await page.locator(".tiptap").first().click();
  await page.keyboard.type(words);
}

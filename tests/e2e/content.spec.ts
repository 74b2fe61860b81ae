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
  // It was public, so it is gone and not unknown.
  expect((await visitor.goto(`/fr/blog/${slug}`))?.status()).toBe(410);
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
    await expect(film.locator(".film-spot:has(a[href*='/products/'])")).toHaveCount(3);

    const guide = visitor.locator("section:has(form[action='/api/guides'])");
    await guide.locator("[name=email]").fill("amina@example.dz");
    await guide.locator("button[type=submit]").click();
    await visitor.waitForURL(/\/subscribe\/sent/);
    await visitor.context().close();
  });

test("an article is read aloud where the browser has a voice for its language, and only there", async ({ browser }) => {
  const visitor = await (await open(browser, { width: 360 })).newPage();
  // A browser of tests has no voices: one for French is lent to it, and what it is told to say is kept.
  await visitor.addInitScript(() => {
    const said: string[] = [];
    const speech = {
      getVoices: () => [{ lang: "fr-FR", localService: true }],
      speak: ({ text }: SpeechSynthesisUtterance) => said.push(text),
      cancel: () => said.push("—"),
      addEventListener: () => {},
    };
    const utterance = class extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { said, SpeechSynthesisUtterance: utterance });
  });
  const button = visitor.locator("read-aloud button");
  for (const [path, isOffered] of [
    ["/ar/blog/كيف-تعرف-زيت-الزيتون-الجيد", false],
    ["/fr/blog/comment-reconnaitre-une-bonne-huile-d-olive", true],
  ] as const) {
    await visitor.goto(path);
    await expect(button).toHaveCount(1);
    await expect(button).toBeVisible({ visible: isOffered });
  }
  const title = `${await visitor.getByRole("heading", { level: 1 }).textContent()}`;
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  const said = () => visitor.evaluate(() => (window as unknown as { said: string[] }).said);
  expect((await said()).join(" ")).toContain(title.slice(0, 40));
  expect((await said()).length).toBeGreaterThan(5);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect((await said()).at(-1)).toBe("—");
  await visitor.context().close();
});

async function write(page: Page, locale: "ar" | "fr", title: string, words: string): Promise<void> {
  await page.locator(`input[name='words.${locale}.title']`).fill(title);
  await page.locator(".tiptap").first().click();
  await page.keyboard.type(words);
}

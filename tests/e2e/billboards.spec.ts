import { expect, type Page, test } from "@playwright/test";
import { open } from "./visit";

// As the seed hangs them in the strip of the home page (prisma/seed/content/write-banners.ts).
const strips = {
  ar: {
    everybody: "سهرة شاي كما في الجنوب",
    oran: "يا أهل وهران، نحن جيرانكم",
    oranByFacebook: "رأيتمونا على فيسبوك؟",
    returning: /^(أهلًا بعودتكم|ما زال يلمع في انتظاركم)$/,
  },
  fr: {
    everybody: "Une soirée de thé comme dans le Sud",
    oran: "Oranais, nous sommes voisins",
    oranByFacebook: "Vus sur Facebook ?",
    returning: /^(Heureux de vous revoir|Il brille encore pour vous)$/,
  },
} as const;

for (const locale of ["ar", "fr"] as const)
  test(`a visitor gets the billboard that is meant for them, and nothing moves (${locale})`, async ({ browser }) => {
    const titles = strips[locale];
    const context = await open(browser, { width: 360 });
    const page = await context.newPage();
    await page.goto(`/${locale}`);
    await expect(strip(page)).toHaveText(titles.everybody);

    await page.locator(`main a[href^='/${locale}/products/']`).first().click();
    await page.locator("details:has(delivery-quote) > summary").click();
    await page.locator("delivery-quote select").selectOption({ index: 31 });

    await page.goto(`/${locale}?utm_source=facebook`);
    await expect(strip(page)).toHaveText(titles.oranByFacebook);
    expect(await shiftsOf(page)).toBe(0);
    // It stays for the visit, whose later pages do not say what began it.
    await page.goto(`/${locale}/cart`);
    await page.goto(`/${locale}`);
    await expect(strip(page)).toHaveText(titles.oranByFacebook);

    const later = await context.newPage();
    await later.goto(`/${locale}`);
    await expect(strip(later)).toHaveText(titles.oran);
    // What the browser knows stays in it: the cookies are those that were there without any of this.
    expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(["came", "sheet"]);

    const plain = await (await open(browser, { width: 360, isScripted: false })).newPage();
    await plain.goto(`/${locale}?utm_source=facebook`);
    await expect(strip(plain)).toHaveText(titles.everybody);
    for (const each of [page, plain]) await each.context().close();
  });

for (const locale of ["ar", "fr"] as const)
  test(`whoever comes back on another day is greeted (${locale})`, async ({ browser }) => {
    const titles = strips[locale];
    const context = await open(browser, { width: 360 });
    const page = await context.newPage();
    await page.goto(`/${locale}`);
    await expect(strip(page)).toHaveText(titles.everybody);
    await context.clock.setFixedTime(Date.now() + 25 * 3_600_000);
    await page.goto(`/${locale}`);
    await expect(strip(page)).toHaveText(titles.returning);
    const greeted = await strip(page).textContent();
    await page.reload();
    await expect(strip(page)).toHaveText(greeted ?? "");
    await context.close();
  });

const strip = (page: Page) => page.locator("banner-slot[data-place=home_strip] .banner-title");

const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        // Told of all that was before, after the next two frames.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );

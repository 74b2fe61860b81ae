import { type APIRequestContext, expect, test } from "@playwright/test";
import { htmlSent, phone, weighVisit } from "../support/weigh.mjs";

// Bytes and requests do not depend on the machine, so tests hold them; what does is held by `npm run bench`.
const locales = ["ar", "fr"] as const;

const budgets = {
  home: { html: 16, Script: 14, total: 200, requests: 30 },
  categories: { html: 16, Script: 14, total: 200, requests: 30 },
  products: { html: 20, Script: 14, total: 150, requests: 14 },
};
const styles = 14;

test.describe("the first visit of a phone stays within its budget", () => {
  for (const locale of locales) {
    for (const [kind, budget] of Object.entries(budgets)) {
      test(`${kind} in ${locale}`, async ({ browser, request, baseURL: url }) => {
        const address = await addressOf(request, { kind, locale });
        const context = await browser.newContext(phone);
        const weight = await weighVisit(await context.newPage(), address);
        await context.close();

        const kb = { ...kbOf(weight), html: (await htmlSent(new URL(address, url).href)) / 1024 };
        expect(kb.html).toBeGreaterThan(0);
        for (const part of ["html", "Script", "total"] as const)
          expect.soft(kb[part], `KB of ${part}, ${address}`).toBeLessThanOrEqual(budget[part]);
        // Who comes from outside gets the sheet in the page, and asks for nothing that holds it up.
        expect.soft(kb.Stylesheet).toBe(0);
        expect.soft(kb.Document - kb.html, "KB of styles").toBeLessThanOrEqual(styles);
        expect(weight.requests, `requests, ${address}`).toBeLessThanOrEqual(budget.requests);
      });
    }
  }
});

test("a page that brought its style sheet is the page that names it: who has one has both", async ({ request }) => {
  const answerTo = (headers: Record<string, string>) => request.get("/ar", { headers });
  // Again when another journey's edit has made the page anew in between.
  await expect(async () => {
    const [outside, inside] = [await answerTo({ "sec-fetch-site": "cross-site" }), await answerTo({})];
    expect(await outside.text()).toMatch(/<style data-sheet="[^"]+">/);
    expect(await inside.text()).toMatch(/<link rel="stylesheet"/);
    const [brought = "", named = ""] = [outside.headers().etag, inside.headers().etag];
    expect(brought).not.toBe(named);
    expect((await answerTo({ "if-none-match": brought })).status()).toBe(304);
    expect((await answerTo({ "sec-fetch-site": "cross-site", "if-none-match": named })).status()).toBe(304);
  }).toPass({ timeout: 20_000 });
});

// The phone's own pixels are few here: a page for a sharper screen would weigh more, and a saved one as much as it does.
test.describe("who saves data gets half the bytes of a page or less", () => {
  for (const locale of locales) {
    for (const kind of Object.keys(budgets)) {
      for (const isWhole of [false, true]) {
        test(`${kind} in ${locale}, ${isWhole ? "read to its end" : "as it opens"}`, async ({ browser, request }) => {
          const address = await addressOf(request, { kind, locale });
          const weigh = async (extraHTTPHeaders?: Record<string, string>) => {
            // The worker comes after the page, and only without the saver: it would make the page heavier still.
            const context = await browser.newContext({ ...phone, serviceWorkers: "block", extraHTTPHeaders });
            const weight = await weighVisit(await context.newPage(), address, { isWhole });
            await context.close();
            return weight;
          };
          const full = await weigh();
          const saved = await weigh({ "Save-Data": "on" });
          expect(saved.Image, "pictures are there").toBeGreaterThan(1024);
          expect(saved.Font).toBe(0);
          expect(saved.total / full.total, `${saved.total} of ${full.total} bytes, ${address}`).toBeLessThanOrEqual(
            0.5,
          );
        });
      }
    }
  }
});

const kbOf = <T extends Record<string, number>>(weight: T) =>
  Object.fromEntries(Object.entries(weight).map(([part, bytes]) => [part, bytes / 1024])) as T;

async function addressOf(request: APIRequestContext, { kind, locale }: { kind: string; locale: string }) {
  const home = await (await request.get(`/${locale}`)).text();
  const address = home.match(new RegExp(`href="(/${locale}/${kind}/[^"]+)"`))?.[1] ?? `/${locale}`;
  // The page cache answers from the second visit on.
  await request.get(address);
  return address;
}

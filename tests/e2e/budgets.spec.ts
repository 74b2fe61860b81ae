import { expect, test } from "@playwright/test";
import { phone, weighVisit } from "../support/weigh.mjs";

// Bytes and requests do not depend on the machine, so tests hold them; what does is held by `npm run bench`.
const budgets = {
  home: { Document: 16, Script: 14, total: 260, requests: 30 },
  categories: { Document: 16, Script: 14, total: 250, requests: 30 },
  products: { Document: 20, Script: 14, total: 250, requests: 14 },
};

test.describe("the first visit of a phone stays within its budget", () => {
  for (const locale of ["ar", "fr"] as const) {
    for (const [kind, budget] of Object.entries(budgets)) {
      test(`${kind} in ${locale}`, async ({ browser, request }) => {
        const home = await (await request.get(`/${locale}`)).text();
        const address = home.match(new RegExp(`href="(/${locale}/${kind}/[^"]+)"`))?.[1] ?? `/${locale}`;
        // The page cache answers from the second visit on.
        await request.get(address);
        const context = await browser.newContext(phone);
        const weight = await weighVisit(await context.newPage(), address);
        await context.close();

        expect(weight.Document).toBeGreaterThan(0);
        for (const part of ["Document", "Script", "total"] as const)
          expect.soft(weight[part] / 1024, `KB of ${part}, ${address}`).toBeLessThanOrEqual(budget[part]);
        expect(weight.requests, `requests, ${address}`).toBeLessThanOrEqual(budget.requests);
      });
    }
  }
});

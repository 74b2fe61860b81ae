import { createRequire } from "node:module";
import type { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>;
type Axe = { run: (context: Document, options: object) => Promise<Results> };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const axePath = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve(
  "axe-core/axe.min.js",
);

/** Axe for every page opened from now on. Its own wrapper sends the source anew for each look, which takes longer than the look. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: axePath });
}

/** No rule of WCAG 2.2 AA is broken, in either theme: all rules in light, those of colour again in dark. */
export async function expectNoViolation(page: Page, where: string): Promise<void> {
  await page.evaluate(letGo);
  for (const [colorScheme, runOnly] of [
    ["light", rules],
    ["dark", ["color-contrast", "link-in-text-block"]],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endTransitions);
    const violations = await page.evaluate(async (only) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { runOnly: only, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(" "))}`);
    }, runOnly);
    expect(violations, `${where}, ${colorScheme}`).toEqual([]);
  }
}

// What floats at the edge of the screen half covers whatever happens to lie there, and axe measures the other half.
// It still holds what is placed inside it.
function letGo(): void {
  for (const floating of document.querySelectorAll<HTMLElement>("main [class*=sticky]"))
    if (getComputedStyle(floating).position === "sticky")
      Object.assign(floating.style, { position: "relative", inset: "auto" });
}

// Half-way between two themes no colour is the one that will be read.
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
}

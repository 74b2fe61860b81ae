import { expect, type Page } from "@playwright/test";
import { expectNoViolation } from "./axe";
import { smallTargets } from "./thumb";
import { expectNoOverflow, expectTabInSight } from "./visit";

const widths = [320, 360, 768, 1280];
/** Where axe looks too: the phone's layout and the desktop's. */
const layouts = [360, 1280];
const phone = 360;

/** The page fits every width, a thumb meets each target, and everybody can use it in either theme. */
export async function expectUsable(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    await expectNoOverflow(page);
    await expectTabInSight(page);
    if (layouts.includes(width)) await expectNoViolation(page, `${page.url()}, ${width} px`);
    if (width === phone) expect.soft(await smallTargets(page), page.url()).toEqual([]);
  }
}

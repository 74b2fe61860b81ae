import type { Page } from "@playwright/test";

/** In CSS pixels: what a finger needs, and the least that WCAG 2.5.8 asks of a word. */
const least = { high: 44, wide: 24 };

/** What a thumb can press on the page and misses easily: name and size of the area that answers. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const answers = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)?.closest("a, button, summary, label, input, select, textarea");
      return hit !== null && hit !== undefined && (hit === element || hit.contains(element) || element.contains(hit));
    };
    // As far as it answers from its middle, in both directions: what a pseudo-element or a label adds counts.
    const reach = (element: Element, [dx, dy]: [number, number]) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const at = (step: number) => answers(element, (left + right) / 2 + dx * step, (top + bottom) / 2 + dy * step);
      let sum = 0;
      for (const sign of [1, -1]) for (let step = 0; step < least.high && at(sign * step); step += 0.5) sum += 0.5;
      return sum;
    };
    // A link that waits above the page for the keyboard, and a field whose label stands for it, are not for thumbs.
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.clientHeight !== 1 &&
      element.getBoundingClientRect().bottom + scrollY > 0;
    const selector = "a[href], button, summary, select, textarea, input:not([type=hidden])";
    const targets = [...document.querySelectorAll(selector)].filter(
      (element) => isSeen(element) && !inSentence(element),
    );
    const small = targets.flatMap((element) => {
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const [wide, high] = [reach(element, [1, 0]), reach(element, [0, 1])];
      // A pixel may be lost to rounding; a word is as wide as it is (WCAG 2.5.8).
      if (high >= least.high - 1 && wide >= least.wide) return [];
      return [`${element.outerHTML.slice(0, 90)} ${Math.round(wide)} × ${Math.round(high)}`];
    });
    // Back to where every other look begins, where nothing lies under the header.
    scrollTo({ top: 0, behavior: "instant" });
    return small;
  }, least);

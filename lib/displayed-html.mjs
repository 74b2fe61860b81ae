import { largeHtml, readsLarge, savesData } from "./display.mjs";
import { frugalHtml } from "./frugal-html.mjs";
import { leanHtml } from "./lean-html.mjs";

/**
 * A page of the shop without the framework, as this visitor set the switches of the footer.
 * @param {{ saveData: string | string[] | null | undefined; cookie: string | null | undefined }} headers
 * @param {string} html
 * @param {{ waits: boolean }} how whether the islands of who saves data may wait for a touch
 */
export function displayedHtml({ saveData, cookie }, html, { waits }) {
  const lean = leanHtml(html);
  const lettered = readsLarge(cookie) ? largeHtml(lean) : lean;
  return savesData(saveData, cookie) ? frugalHtml(lettered, { waits }) : lettered;
}

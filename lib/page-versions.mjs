import { largeHtml, readsLarge, savesData } from "./display.mjs";
import { arrives, withSheet } from "./first-sheet.mjs";
import { frugalHtml } from "./frugal-html.mjs";

/**
 * Which version of a kept page a visitor gets, and how it is made. `twin` names one that shows the same: who has that one
 * has the page.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {string} html
 * @param {string[]} sheets names of the page's style sheets
 * @returns {{ name: string; twin: string; make: () => string }}
 */
export function versionFor(headers, html, sheets) {
  const version = inUsualLetters(headers, html, sheets);
  if (!readsLarge(headers.cookie)) return version;
  const { name, twin, make } = version;
  return { name: `large ${name}`, twin: `large ${twin}`, make: () => largeHtml(make()) };
}

function inUsualLetters(headers, html, sheets) {
  if (savesData(headers["save-data"], headers.cookie))
    return { name: "frugal", twin: "frugal", make: () => frugalHtml(html, { waits: true }) };
  if (arrives(headers, sheets)) return { name: "first", twin: "next", make: () => withSheet(html) };
  return { name: "next", twin: "first", make: () => html };
}

import { readFileSync } from "node:fs";
import path from "node:path";

const link = /<link rel="stylesheet" href="(\/_next\/static\/[^"?]+\/([^"?/]+)\.css)"[^>]*>/g;

/**
 * Whether somebody comes from outside and has no style sheet of this page yet: browsers say where a visit comes from, and
 * the islands write down which sheet the worker has kept. Who does not say is taken for one who has it.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {string[]} sheets names of the page's sheets
 */
export const arrives = ({ cookie = "", ...headers }, sheets) =>
  ["none", "cross-site", "same-site"].includes(headers["sec-fetch-site"]) &&
  !sheets.every((sheet) => cookie.includes(`sheet=${sheet}`));

/**
 * The names of the sheets of a page.
 * @param {string} html
 */
export const sheetsOf = (html) => [...html.matchAll(link)].map(([, , name]) => name);

/**
 * The page with its style sheet inside: nothing is waited for but the page. A sheet that cannot be read stays a link.
 * @param {string} html
 * @param {(address: string) => string | null} read
 */
export const withSheet = (html, read = sheetAt) =>
  html.replace(link, (tag, address, name) => {
    const css = read(address);
    return css === null ? tag : `<style data-sheet="${name}">${css}</style>`;
  });

// Files of a build never change; a page names one of them.
const sheets = new Map();
const built = path.join(import.meta.dirname, "../.next/static");

function sheetAt(address) {
  if (!sheets.has(address)) sheets.set(address, inPage(path.join(built, address.slice("/_next/static/".length))));
  return sheets.get(address);
}

function inPage(file) {
  try {
    const css = readFileSync(file, "utf8");
    // In a page, addresses are those of the page, and a tag would end the sheet.
    return /<\/|url\(["']?(?![/"'#]|data:)/i.test(css) ? null : css;
  } catch {
    return null;
  }
}

import { readFileSync } from "node:fs";
import { barePage } from "./bare-page.mjs";

const languages = [
  ["ar", "ar-DZ", "rtl"],
  ["fr", "fr-DZ", "ltr"],
];
const textsOf = (locale) =>
  JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), "utf8")).shop.refused_address;

const reasons = { 400: "malformed", 403: "foreign", 405: "method", 414: "too_long" };
const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
};

/**
 * Answers without Next: a small page in both languages, or JSON for programs.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {400 | 403 | 405 | 414} status
 */
export function refuse(request, response, status) {
  const isForProgram = request.headers.accept?.includes("application/json");
  const body = isForProgram ? JSON.stringify({ ok: false, error: `address_${reasons[status]}` }) : pageOf(status);
  response.writeHead(status, {
    ...headers,
    ...(status === 405 && { Allow: "GET, HEAD" }),
    "Content-Type": isForProgram ? "application/json" : "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    // What the refused request still sends is not read.
    Connection: "close",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const pages = new Map();

function pageOf(status) {
  const known = pages.get(status);
  if (known) return known;
  const parts = languages.map(([locale, lang, dir]) => partOf({ locale, lang, dir, ...textsOf(locale) }, status));
  const page = barePage({ lang: "ar-DZ", dir: "rtl", title: String(status), body: parts.join("") });
  pages.set(status, page);
  return page;
}

const partOf = ({ locale, lang, dir, home, ...texts }, status) => {
  const { title, text } = texts[reasons[status]];
  return `<section lang="${lang}" dir="${dir}"><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">${home}</a></p></section>`;
};

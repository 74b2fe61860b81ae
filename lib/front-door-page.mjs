import { readFileSync } from "node:fs";

const languages = [
  ["ar", "ar-DZ", "rtl"],
  ["fr", "fr-DZ", "ltr"],
];
const textsOf = (locale) =>
  JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), "utf8")).shop.refused_address;

const reasons = { 400: "malformed", 405: "method", 414: "too_long" };
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
 * @param {400 | 405 | 414} status
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
  const page = `<!doctype html><html lang="ar-DZ" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${status}</title><style>${style}</style></head><body><main>${parts.join("")}</main></body></html>`;
  pages.set(status, page);
  return page;
}

const partOf = ({ locale, lang, dir, home, ...texts }, status) => {
  const { title, text } = texts[reasons[status]];
  return `<section lang="${lang}" dir="${dir}"><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">${home}</a></p></section>`;
};

const style =
  ":root{color-scheme:light dark}body{font:1.1rem/1.8 system-ui,sans-serif;margin:0;background:light-dark(#fbf8f3,#13110e);color:light-dark(#1c1917,#f5efe6)}main{min-height:100vh;max-width:34rem;margin:auto;padding:1.5rem;display:grid;align-content:center;gap:2rem;box-sizing:border-box}h1{font-size:1.5rem;line-height:1.5;margin:0}p{margin:.25rem 0}a{display:inline-block;color:inherit;padding:.6rem 0;font-weight:600}";

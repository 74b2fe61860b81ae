import { barePage } from "./bare-page.mjs";

/** @typedef {{ home: string } & Record<"malformed" | "foreign" | "method" | "too_long", { title: string; text: string }>} Texts */

/**
 * The answer to a request that is refused before Next sees it: a small page in both languages, or JSON for programs.
 * @param {400 | 403 | 405 | 414} status
 * @param {{ accept: string | null | undefined; texts: Record<"ar" | "fr", Texts> }} to
 * @returns {{ headers: Record<string, string>; body: string }}
 */
export function refusalPage(status, { accept, texts }) {
  const isForProgram = accept?.includes("application/json") ?? false;
  return {
    body: isForProgram ? JSON.stringify({ ok: false, error: `address_${reasons[status]}` }) : pageOf(status, texts),
    headers: {
      ...usual,
      ...(status === 405 && { Allow: "GET, HEAD" }),
      "Content-Type": isForProgram ? "application/json" : "text/html; charset=utf-8",
    },
  };
}

const reasons = { 400: "malformed", 403: "foreign", 405: "method", 414: "too_long" };
const usual = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
};
const languages = [
  ["ar", "ar-DZ", "rtl"],
  ["fr", "fr-DZ", "ltr"],
];

const pages = new Map();

function pageOf(status, texts) {
  const known = pages.get(status);
  if (known) return known;
  const parts = languages.map(([locale, lang, dir]) => partOf({ locale, lang, dir, ...texts[locale] }, status));
  const page = barePage({ lang: "ar-DZ", dir: "rtl", title: String(status), body: parts.join("") });
  pages.set(status, page);
  return page;
}

const partOf = ({ locale, lang, dir, home, ...texts }, status) => {
  const { title, text } = texts[reasons[status]];
  return `<section lang="${lang}" dir="${dir}"><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">${home}</a></p></section>`;
};

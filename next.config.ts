import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import createNextIntlPlugin from "next-intl/plugin";

const isDevelopment = process.env.NODE_ENV === "development";

// A nonce would make every page dynamic (8 times the CPU), so inline scripts are allowed and nothing foreign is.
const policyOf = ({ frames = "'none'", ancestors = "'none'" } = {}) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-src ${frames}`,
    `frame-ancestors ${ancestors}`,
    "form-action 'self'",
  ].join("; ");

const noGuessing = { key: "X-Content-Type-Options", value: "nosniff" };
const files = "media/|fonts/|islands/|_next/static/";

const securityHeaders = [
  { key: "Content-Security-Policy", value: policyOf() },
  noGuessing,
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const forever = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

// Only these make a category page dynamic: a link with ?utm_source stays on the static page.
const filterKeys = ["sort", "page", "min", "max", "stock", "f"];

const elsewhere = "(?!(?:ar|fr|admin|api|media|sitemaps|_next)(?:/|$))";
const fileEndings = "ico|png|jpe?g|gif|webp|svg|css|js|map|woff2?|txt|xml|json";

// The browser's own setting, or the switch in the footer.
const savesData = [
  { type: "header" as const, key: "save-data", value: "on" },
  { type: "cookie" as const, key: "saver", value: "1" },
];

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Hashing each page for each visitor costs more than making it: lib/light-answers.mjs does it once.
  generateEtags: false,
  // `npm run check` and `npm test` check types, of the tests too; a deployment only builds.
  typescript: { ignoreBuildErrors: true },
  // Hosts with a page cache of their own (Vercel) ignore it and send the framework too; nothing else differs.
  cacheHandler: path.join(import.meta.dirname, "lib/page-cache.mjs"),
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Pictures are made once at upload; the optimizer (and its advisories) stays off.
  images: { unoptimized: true },
  // Titles and descriptions belong in <head> for everybody, not only for known robots.
  htmlLimitedBots: /.*/,
  experimental: { globalNotFound: true, authInterrupts: true },

  headers: async () => [
    // What pages need is worth as much as a small picture: files get the one header that means them.
    { source: `/((?!${files}).*)`, headers: securityHeaders },
    { source: `/(${files})(.*)`, headers: [noGuessing] },
    // The editor shows the preview of what is being typed, and nobody else may frame it.
    {
      source: "/admin/content/:path*",
      headers: [{ key: "Content-Security-Policy", value: policyOf({ frames: "'self'" }) }],
    },
    {
      source: "/:locale(ar|fr)/preview/:key",
      headers: [
        { key: "Content-Security-Policy", value: policyOf({ ancestors: "'self'" }) },
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
    // Who saves data gets no font, and gets it again when the saving ends.
    { source: "/fonts/:path*", missing: savesData, headers: forever },
    { source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
    { source: "/islands/:path*", headers: forever },
  ],

  redirects: async () => [
    {
      source: "/",
      // French before Arabic, or French without Arabic.
      has: [{ type: "header", key: "accept-language", value: "(?:(?!ar).)*fr.*" }],
      destination: "/fr",
      permanent: false,
    },
    { source: "/", destination: "/ar", permanent: false },
  ],

  rewrites: async () => ({
    beforeFiles: [
      ...filterKeys.map((key) => ({
        source: "/:locale(ar|fr)/categories/:path*",
        has: [{ type: "query" as const, key }],
        destination: "/:locale/filtered/:path*",
      })),
      ...savesData.map((sign) => ({ source: "/fonts/:path*", has: [sign], destination: "/media/no-font" })),
    ],
    // A first segment that is no language and no other part of the site: perhaps an address of the merchant's former
    // shop, else nothing, but never a page rendered for a language that does not exist.
    afterFiles: [
      // Files that browsers and robots look for: where nothing is, which costs no page.
      { source: `/:file(${elsewhere}.+\\.(?:${fileEndings}))`, destination: "/nowhere/at/all" },
      { source: `/:unknown(${elsewhere}.+)`, destination: "/moved/:unknown" },
    ],
    fallback: [{ source: "/:locale(ar|fr)/:path+", destination: "/:locale/moved/:path+" }],
  }),
};

const withTexts = createNextIntlPlugin("./lib/i18n/request.ts");

// Decoding and drawing happen in child processes, which no bundler can see: hosts that take along only what a build
// traced (Vercel) have to be told (tests/e2e/traced-files.spec.ts runs them with nothing else).
function tracedForChildren(): Record<string, string[]> {
  const pictures = ["./lib/media/*.mjs", ...filesOf("sharp", "thumbhash")];
  const fonts = "./node_modules/@expo-google-fonts/cairo/{package.json,400Regular/*,700Bold/*}";
  return {
    "/media/cards/*": ["./lib/seo/*.mjs", fonts, ...filesOf("satori", "@resvg/resvg-js", "sharp")],
    "/api/admin/media": pictures,
    "/api/admin/content/pictures": pictures,
  };
}

/** Globs of these packages and of all they need, where npm put them. */
function filesOf(...names: string[]): string[] {
  const found = new Set<string>();
  const add = (name: string, within = ".") => {
    const folder = [`${within}/node_modules/${name}`, `./node_modules/${name}`].find((at) => existsSync(at));
    if (!folder || found.has(folder)) return;
    found.add(folder);
    const needs = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    for (const need in { ...needs.dependencies, ...needs.optionalDependencies }) add(need, folder);
  };
  for (const name of names) add(name);
  return [...found].map((folder) => `${folder}/**`);
}

/** A build bundles the islands first, so that every page can name their file. */
export default async function config(phase: string): Promise<NextConfig> {
  if (phase !== PHASE_PRODUCTION_BUILD) return withTexts(nextConfig);
  // Loaded for the build only: a server that starts has no use for a bundler.
  const { islands, offline } = await (await import("./components/shop/build-islands.mjs")).buildIslands();
  const env = { ISLANDS_SCRIPT: islands, OFFLINE_SCRIPT: offline };
  return withTexts({ ...nextConfig, env, outputFileTracingIncludes: tracedForChildren() });
}

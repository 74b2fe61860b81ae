import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import createNextIntlPlugin from "next-intl/plugin";
import { doorSign } from "./lib/door-rules.mjs";
import { framingPages, policyOf } from "./lib/policy.mjs";

const isDevelopment = process.env.NODE_ENV === "development";

const noGuessing = { key: "X-Content-Type-Options", value: "nosniff" };
const files = "media/|fonts/|islands/|_next/static/";
// Made for frames on other sites: each answer there brings a policy of its own (app/[locale]/embed).
const framed = "(?:ar|fr)/embed(?:/|$)";

const securityHeaders = [
  { key: "Content-Security-Policy", value: policyOf({ isDevelopment }) },
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

// Only of a file that is there: an address without one would be remembered as that for a year.
const oneOf = (names: string[]) => names.join("|").replaceAll(".", "\\.");
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

const switches = [...savesData, { type: "cookie" as const, key: "large", value: "1" }];

// Hosts without our front door: who saves data or wants larger letters gets the page through a door of ours
// (app/api/display/pages), and everybody else the page itself, as it is kept.
const displayed = switches.map((sign) => ({
  source: "/:locale(ar|fr)/:path*",
  has: [sign],
  missing: [
    { type: "header" as const, key: doorSign },
    { type: "header" as const, key: "rsc" },
    { type: "query" as const, key: "whole" },
  ],
  destination: "/api/display/pages/:locale/:path*",
}));

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Hashing each page for each visitor costs more than making it: lib/light-answers.mjs does it once.
  generateEtags: false,
  // `npm run check` and `npm test` check types, of the tests too; a deployment only builds.
  typescript: { ignoreBuildErrors: true },
  // Hosts with a page cache of their own (Vercel) ignore it and send the framework too; nothing else differs.
  cacheHandler: path.join(import.meta.dirname, "lib/page-cache.mjs"),
  outputFileTracingRoot: import.meta.dirname,
  turbopack: {
    root: import.meta.dirname,
    // Where next-intl would put its own: figures inside sentences are written as all others are.
    resolveAlias: { "use-intl/format-message": "./lib/i18n/format-message.ts" },
  },
  // Pictures are made once at upload; the optimizer (and its advisories) stays off.
  images: { unoptimized: true },
  // Titles and descriptions belong in <head> for everybody, not only for known robots.
  htmlLimitedBots: /.*/,
  experimental: { globalNotFound: true, authInterrupts: true },

  headers: async () => [
    // What pages need is worth as much as a small picture: files get the one header that means them.
    { source: `/((?!${files}|${framed}).*)`, headers: securityHeaders },
    { source: `/(${files})(.*)`, headers: [noGuessing] },
    ...framingPages.map((source) => ({
      source,
      headers: [{ key: "Content-Security-Policy", value: policyOf({ frames: "'self'", isDevelopment }) }],
    })),
    {
      source: "/:locale(ar|fr)/preview/:key+",
      headers: [
        { key: "Content-Security-Policy", value: policyOf({ ancestors: "'self'", isDevelopment }) },
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
    // Who saves data gets no font, and gets it again when the saving ends.
    { source: `/fonts/:file(${oneOf(readdirSync("public/fonts"))})`, missing: savesData, headers: forever },
    { source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
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
      ...displayed,
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
  const drawings = ["./lib/media/paint-child.mjs", fonts, ...filesOf("satori", "@resvg/resvg-js", "sharp")];
  return {
    "/media/cards/*": drawings,
    "/media/boards/*": drawings,
    "/api/admin/marketing/boards/*/*": drawings,
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
  const BUILD_STAMP = Date.now().toString(36);
  if (phase !== PHASE_PRODUCTION_BUILD) return withTexts({ ...nextConfig, env: { BUILD_STAMP } });
  // Loaded for the build only: a server that starts has no use for a bundler.
  const { buildIslands } = await import("./components/shop/build-islands.mjs");
  const { islands, offline, ...inPages } = await buildIslands();
  const files = { ISLANDS_SCRIPT: islands, OFFLINE_SCRIPT: offline };
  const env = { BUILD_STAMP, ...files, BILLBOARD_SCRIPT: inPages.billboard, STORIES_SCRIPT: inPages.stories };
  const headers = async () => [
    ...((await nextConfig.headers?.()) ?? []),
    { source: `/:file(${oneOf([islands, offline].map((file) => file.slice(1)))})`, headers: forever },
  ];
  return withTexts({ ...nextConfig, env, headers, outputFileTracingIncludes: tracedForChildren() });
}

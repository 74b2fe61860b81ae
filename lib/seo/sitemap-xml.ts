import { languagesOf } from "@/lib/i18n/alternates";
import { type Locale, locales } from "@/lib/locale";

/** A page in the languages it has; `pictures` stand on it in that language. */
export type SitemapEntry = {
  paths: Partial<Record<Locale, string>>;
  updatedAt: Date | null;
  pictures?: { path: string; caption: Record<Locale, string> }[];
};

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const spaces = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
].join(" ");

export const sitemapStart = `${head}<urlset ${spaces}>\n`;
export const sitemapEnd = "</urlset>\n";

/** The `url` elements of one page: one per language, each naming all of them. */
export const entryXml = (origin: string, entry: SitemapEntry): string =>
  locales.map((locale) => (entry.paths[locale] ? urlXml(origin, entry, locale) : "")).join("");

function urlXml(origin: string, { paths, updatedAt, pictures = [] }: SitemapEntry, locale: Locale): string {
  const { canonical, languages } = languagesOf(locale, paths);
  const twins = Object.entries(languages).map(
    ([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escaped(origin + path)}"/>`,
  );
  return [
    `<url><loc>${escaped(origin + canonical)}</loc>`,
    lastmod(updatedAt),
    ...twins,
    ...pictures.map((picture) => pictureXml(origin, picture.path, picture.caption[locale])),
    "</url>\n",
  ].join("");
}

const pictureXml = (origin: string, path: string, caption: string): string =>
  `<image:image><image:loc>${escaped(origin + encodeURI(path))}</image:loc>${
    caption ? `<image:caption>${escaped(caption)}</image:caption>` : ""
  }</image:image>`;

const lastmod = (at: Date | null): string => (at ? `<lastmod>${at.toISOString()}</lastmod>` : "");

/** The index of sitemap files; `path` from the root. */
export const indexXml = (origin: string, files: readonly { path: string; updatedAt: Date | null }[]): string =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files
    .map(({ path, updatedAt }) => `<sitemap><loc>${escaped(origin + path)}</loc>${lastmod(updatedAt)}</sitemap>\n`)
    .join("")}</sitemapindex>\n`;

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
// Control characters are not allowed in XML, not even escaped.
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

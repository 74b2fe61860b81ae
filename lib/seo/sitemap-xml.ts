import { languagesOf } from "@/lib/i18n/alternates";
import { type Locale, locales } from "@/lib/locale";
import { cutAtWord } from "@/lib/snippet";
import { cleanLine } from "@/lib/text";

/** A film as its page in one language tells of it; paths from the root. */
export type SitemapVideo = {
  thumbnail: string;
  content: string;
  title: string;
  description: string;
  seconds: number | null;
  publishedAt: Date;
};

/** A picture as the page in one language shows it; its path from the root. */
export type SitemapPicture = { path: string; caption: string };

/** A press release as the page in one language tells it; `publication` is the shop's name as it stands on the page. */
export type SitemapNews = { publication: string; title: string; publishedAt: Date };

/** A page in the languages it has; `pictures` and `videos` stand on it in that language, `news` only while it is new. */
export type SitemapEntry = {
  paths: Partial<Record<Locale, string>>;
  updatedAt: Date | null;
  pictures?: Partial<Record<Locale, SitemapPicture[]>>;
  videos?: Partial<Record<Locale, SitemapVideo>>;
  news?: Partial<Record<Locale, SitemapNews>>;
};

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const spaces = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  'xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"',
  'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
].join(" ");

export const sitemapStart = `${head}<urlset ${spaces}>\n`;
export const sitemapEnd = "</urlset>\n";

/** The `url` elements of one page: one per language, each naming all of them. */
export const entryXml = (origin: string, entry: SitemapEntry): string =>
  locales.map((locale) => (entry.paths[locale] ? urlXml(origin, entry, locale) : "")).join("");

function urlXml(origin: string, { paths, updatedAt, pictures, videos, news }: SitemapEntry, locale: Locale): string {
  const { canonical, languages } = languagesOf(locale, paths);
  const twins = Object.entries(languages).map(
    ([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escaped(origin + path)}"/>`,
  );
  const video = videos?.[locale];
  const told = news?.[locale];
  return [
    `<url><loc>${escaped(origin + canonical)}</loc>`,
    lastmod(updatedAt),
    ...twins,
    ...(pictures?.[locale] ?? []).map((picture) => pictureXml(origin, picture)),
    video ? videoXml(origin, video) : "",
    told ? newsXml(told, locale) : "",
    "</url>\n",
  ].join("");
}

const pictureXml = (origin: string, { path, caption }: SitemapPicture): string =>
  `<image:image><image:loc>${escaped(origin + encodeURI(path))}</image:loc>${
    caption ? `<image:caption>${escaped(caption)}</image:caption>` : ""
  }</image:image>`;

// Google's limits: a description of 2,048 characters, a duration of eight hours. The order of the elements is its schema's.
function videoXml(origin: string, { seconds, ...video }: SitemapVideo): string {
  const parts = [
    ["thumbnail_loc", origin + encodeURI(video.thumbnail)],
    ["title", video.title],
    ["description", cutAtWord(cleanLine(video.description) || video.title, 2_048)],
    ["content_loc", origin + encodeURI(video.content)],
    ["duration", seconds ? String(Math.min(28_800, Math.max(1, Math.round(seconds)))) : ""],
    ["publication_date", video.publishedAt.toISOString()],
  ] as const;
  const told = parts.map(([name, text]) => (text ? `<video:${name}>${escaped(text)}</video:${name}>` : ""));
  return `<video:video>${told.join("")}</video:video>`;
}

const newsXml = ({ publication, title, publishedAt }: SitemapNews, locale: Locale): string =>
  `<news:news><news:publication><news:name>${escaped(publication)}</news:name><news:language>${locale}</news:language></news:publication><news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${escaped(title)}</news:title></news:news>`;

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

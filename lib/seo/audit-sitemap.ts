export type Listed = { href: string; changedAt: string };

const entry = /<url>[\s\S]*?<\/url>/g;
const address = /<loc>([^<]*)<\/loc>/;
const change = /<lastmod>([^<]*)<\/lastmod>/;

/**
 * The addresses a sitemap lists with the day or hour of their last change ("" where it tells none), and the sitemaps an index
 * names. Not parsed into a tree: a file of a large shop is 15 MB.
 */
export function sitemapOf(xml: string): { pages: Listed[]; more: string[] } {
  if (!/<sitemapindex[\s>]/.test(xml))
    return { pages: [...xml.matchAll(entry)].map(([one]) => listedIn(one)), more: [] };
  return { pages: [], more: [...xml.matchAll(/<sitemap>[\s\S]*?<\/sitemap>/g)].map(([one]) => listedIn(one).href) };
}

const listedIn = (xml: string): Listed => ({
  href: plain(address.exec(xml)?.[1] ?? ""),
  changedAt: plain(change.exec(xml)?.[1] ?? ""),
});

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string => text.trim().replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => signs[name] ?? "");

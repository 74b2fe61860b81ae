import { load } from "cheerio";

/** The addresses a sitemap lists, and the sitemaps a sitemap index names. */
export function sitemapOf(xml: string): { pages: string[]; more: string[] } {
  const $ = load(xml, { xml: true });
  const textsOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((place) => $(place).text().trim());
  return { pages: textsOf("urlset > url > loc"), more: textsOf("sitemapindex > sitemap > loc") };
}

import type { APIRequestContext } from "@playwright/test";
import { XMLParser } from "fast-xml-parser";
import { type ParsedPage, parsePage } from "@/lib/seo/audit-page";

export type CrawledPage = ParsedPage & { html: string };

/** A page as the doctor sees it, with its HTML. `path` is decoded. */
export async function read(request: APIRequestContext, path: string): Promise<CrawledPage> {
  const response = await request.get(encodeURI(path), { maxRedirects: 0 });
  const contentType = response.headers()["content-type"] ?? "";
  const html = contentType.includes("html") ? await response.text() : "";
  const answer = {
    ...{ path, contentType, status: response.status(), location: response.headers().location ?? null },
    // How quick and how light it is, is measured elsewhere.
    ...{ robots: response.headers()["x-robots-tag"] ?? "", ttfbMs: 0, bytes: 0 },
  };
  return { ...parsePage(answer, html, new URL(response.url()).origin), html };
}

/** Every page of the shop that links lead to, by its path. The panel and the doors are not pages of the shop. */
export async function crawl(request: APIRequestContext, from: readonly string[]): Promise<Map<string, CrawledPage>> {
  const found = new Map<string, CrawledPage>();
  const waiting = new Set(from);
  for (const path of waiting) {
    const page = await read(request, path);
    found.set(path, page);
    for (const link of page.links) if (!/^\/(api|admin)(\/|$)/.test(link)) waiting.add(link);
  }
  return found;
}

/** Every page that the sitemap names, by its decoded path. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const parser = new XMLParser({ isArray: (name) => ["url", "sitemap"].includes(name) });
  const parse = async (url: string) => parser.parse(await (await request.get(url)).text());
  const index = await parse("/sitemap.xml");
  const files: string[] = index.sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc);
  const urls = await Promise.all(files.filter((file) => !file.includes("/images-")).map(parse));
  return urls.flatMap((file) => file.urlset.url.map(({ loc }: { loc: string }) => pathOf(loc)));
}

/** The decoded path of a whole address, with its query. */
export const pathOf = (url: string): string => decodeURI(new URL(url).pathname) + new URL(url).search;

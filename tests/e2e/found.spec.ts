import { expect, test } from "@playwright/test";
import { load } from "cheerio";
import { structuredDataRules } from "@/lib/seo/rules/structured-data";
import { snippetFit } from "@/lib/snippet";
import { type CrawledPage, crawl, pathOf, read, sitemapPaths } from "./crawl";

// What stands in the shop for search engines, read as they read it: over HTTP, from the built shop.

let pages: Map<string, CrawledPage>;
let listed: string[];
const kept = () => [...pages.values()].filter((page) => page.status === 200 && page.isHtml && !page.isNoindex);

test.beforeAll(async ({ request }) => {
  test.setTimeout(300_000);
  listed = await sitemapPaths(request);
  pages = await crawl(request, ["/ar", "/fr", ...listed]);
});

test("no link leads to nowhere, and no picture is missing", async ({ request }) => {
  expect(pages.size).toBeGreaterThan(200);
  const broken = [...pages.values()]
    .filter(({ status }) => status !== 200)
    .map(({ status, path }) => `${status} ${path}`);
  expect(broken).toEqual([]);
  const pictures = new Set([...pages.values()].flatMap((page) => page.pictures.map(({ path }) => path ?? "")));
  const missing = [];
  for (const path of pictures) if (path && (await request.head(encodeURI(path))).status() !== 200) missing.push(path);
  expect(missing).toEqual([]);
});

test("every page names itself and its twin, and the twin says the same", () => {
  expect(
    kept()
      .filter(({ canonical }) => !canonical)
      .map(({ path }) => path),
  ).toEqual([]);
  for (const page of kept()) {
    expect(pathOf(page.canonical ?? ""), page.path).toBe(page.path);
    const named = Object.fromEntries(page.hreflangs.map(({ lang, href }) => [lang, pathOf(href)]));
    expect(named[page.lang], page.path).toBe(page.path);
    expect(named["x-default"], page.path).toBe(named["ar-DZ"] ?? page.path);
    for (const twin of [named["ar-DZ"], named["fr-DZ"]].filter((path) => path !== undefined)) {
      const answered = pages.get(twin)?.hreflangs.map(({ lang, href }) => [lang, pathOf(href)]);
      expect(Object.fromEntries(answered ?? []), `${page.path} → ${twin}`).toEqual(named);
    }
  }
});

test("the sitemap lists exactly the pages that may be kept", () => {
  // Further pages of a list are found through it.
  const keepable = kept().flatMap(({ path }) => (/[?/]page[=/]\d|\/topics\/[^/]+\/\d/.test(path) ? [] : [path]));
  expect([...new Set(listed)].sort()).toEqual(keepable.sort());
  expect(listed.length).toBe(new Set(listed).size);
});

test("every page has one title and one description of its own, of a length that is shown", () => {
  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
  for (const page of kept()) {
    expect(page.titles, page.path).toBe(1);
    for (const part of ["title", "description"] as const) {
      const text = page[part];
      expect(["good", "short"], `${page.path}: ${text}`).toContain(snippetFit(part, text));
      expect(seen[part].get(text), `${page.path}: the ${part} of another page`).toBeUndefined();
      seen[part].set(text, page.path);
    }
  }
});

test("filtered, sorted and searched lists are not kept, further pages are", async ({ request }) => {
  const category = [...pages.keys()].find((path) => /^\/fr\/categories\/[^?]+$/.test(path)) ?? "";
  for (const path of [`${category}?sort=new`, `${category}?min=100`, `${category}?page=99`, "/fr/search?q=datte"]) {
    const page = await read(request, path);
    expect(page.status, path).toBe(200);
    expect(page.isNoindex, path).toBe(true);
  }
  const further = [...pages.values()].find(({ path }) => path.includes("?page=2"));
  if (further) expect(further.isNoindex).toBe(false);
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /admin");
  expect(robots).not.toMatch(/Disallow: .*(categories|products|search|filtered)/);
});

test("structured data is JSON and has what Google asks for", () => {
  const types = new Map<string, number>();
  for (const page of kept()) {
    expect(page.brokenData, page.path).toEqual([]);
    for (const { type } of page.structured) types.set(type, (types.get(type) ?? 0) + 1);
    const rules = [structuredDataRules.data_required, structuredDataRules.data_recommended];
    const lacking = rules.flatMap((rule) => rule.check(page)?.items ?? []);
    // Crafts of no brand have none, here as on the page.
    expect(
      lacking.filter((fault) => !fault.endsWith(": brand.name")),
      page.path,
    ).toEqual([]);
  }
  for (const type of ["OnlineStore", "WebSite", "ProductGroup", "Product", "BreadcrumbList", "ItemList"])
    expect(types.get(type) ?? 0, type).toBeGreaterThan(0);
});

test("social cards exist, are of the right size, and show a shop that has a name", async ({ request }) => {
  const cards = [...pages.values()].flatMap(({ path, html }) => {
    const $ = load(html);
    const image = $('meta[property="og:image"]').attr("content");
    return image?.includes("/media/cards/")
      ? [{ path, image, type: $('meta[property="og:type"]').attr("content") }]
      : [];
  });
  expect(cards.find(({ path }) => path.includes("/products/"))?.type).toBe("product");
  for (const wanted of ["/ar", "/fr"]) {
    const card = cards.find(({ path }) => path === wanted);
    const response = await request.get(card?.image ?? "");
    expect(response.headers()["content-type"]).toBe("image/jpeg");
    expect(response.headers()["cache-control"]).toContain("immutable");
  }
});

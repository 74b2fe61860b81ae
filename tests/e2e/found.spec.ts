import { type APIRequestContext, expect, test } from "@playwright/test";
import { load } from "cheerio";
import { examinePage } from "@/lib/seo/audit-rules";
import { structuredDataRules } from "@/lib/seo/rules/structured-data";
import { textRules } from "@/lib/seo/rules/texts";
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
  const broken = [];
  for (const { status, path } of pages.values())
    if (status !== 200 && (await isStillLinked(request, path))) broken.push(`${status} ${path}`);
  expect(broken).toEqual([]);
  const pictures = new Set([...pages.values()].flatMap((page) => page.pictures.map(({ path }) => path ?? "")));
  const missing = [];
  for (const path of pictures) if (path && (await request.head(encodeURI(path))).status() !== 200) missing.push(path);
  expect(missing).toEqual([]);
});

// Another journey may have taken a text back between the page that led there and the look at it.
async function isStillLinked(request: APIRequestContext, path: string): Promise<boolean> {
  for (const from of pages.values())
    if (from.links.includes(path) && (await read(request, from.path)).links.includes(path)) return true;
  return (await sitemapPaths(request)).includes(path);
}

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
  const keepable = kept().flatMap(({ path }) =>
    /[?/]page[=/]\d|\/(topics|authors)\/[^/]+\/\d/.test(path) ? [] : [path],
  );
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

test("the shop's own doctor finds nothing wrong with how any page is made", () => {
  const findings = kept().flatMap((page) =>
    examinePage(page, { origin: new URL(page.canonical ?? "").origin, focus: null, rights: [] }),
  );
  // Other journeys write little texts of their own.
  const grave = findings.filter(({ severity, rule }) => severity !== "notice" && !(rule in textRules));
  expect(grave.map(({ path, rule, detail }) => `${rule} ${path}: ${detail.items.join(", ")}`)).toEqual([]);
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

test("every page says what a network shows of it, with a card of the right size, and lets search engines show it large", async ({
  request,
}) => {
  // One of each kind and language: each is drawn when it is asked for, which takes a while.
  const cards = new Map<string, string>();
  for (const { path, html, canonical } of kept()) {
    const $ = load(html);
    const said = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr("content") ?? "";
    expect(said("robots"), path).toContain("max-image-preview:large");
    for (const name of ["og:title", "og:description", "og:site_name", "og:type", "og:image:alt", "twitter:title"])
      expect(said(name), `${path} ${name}`).not.toBe("");
    expect(said("og:url"), path).toBe(canonical);
    expect(said("twitter:card"), path).toBe("summary_large_image");
    expect([said("og:image:width"), said("og:image:height")], path).toEqual(["1200", "630"]);
    expect(said("og:image"), path).toMatch(
      path.startsWith("/ar") ? /\/media\/cards\/.*-ar-/ : /\/media\/cards\/.*-fr-/,
    );
    expect(said("twitter:image"), path).toBe(said("og:image"));
    if (path.includes("/products/")) expect(said("og:type"), path).toBe("product");
    cards.set(/card-([a-z]+)-\d+-../.exec(said("og:image"))?.[0].replace(/\d+/, "") ?? "", said("og:image"));
  }
  expect(cards.size).toBeGreaterThanOrEqual(16);
  for (const card of cards.values()) {
    const answer = await request.get(card, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["content-type"]], card).toEqual([200, "image/jpeg"]);
    expect(answer.headers()["cache-control"]).toContain("immutable");
  }
});

const kinds: [page: RegExp, types: string[]][] = [
  [/^\/..$/, ["OnlineStore", "WebSite"]],
  [/^\/..\/products\//, ["Product|ProductGroup", "MerchantReturnPolicy", "OfferShippingDetails", "BreadcrumbList"]],
  [/^\/..\/categories\//, ["ItemList", "BreadcrumbList"]],
  [/^\/..\/(blog|guides|videos|podcast)$/, ["ItemList", "BreadcrumbList"]],
  [/^\/..\/blog\/topics\/[^/]+$/, ["ItemList", "BreadcrumbList"]],
  [/^\/..\/blog\/authors\/[^/]+$/, ["ProfilePage", "ItemList", "BreadcrumbList"]],
  [/^\/..\/blog\/(?!topics|authors|page)/, ["BlogPosting", "BreadcrumbList"]],
  [/^\/..\/press\/[^/]+$/, ["NewsArticle", "BreadcrumbList"]],
  [/^\/..\/faq$/, ["FAQPage", "BreadcrumbList"]],
  [/^\/..\/guides\/[^/]+$/, ["DigitalDocument", "BreadcrumbList"]],
  [/^\/..\/videos\/[^/]+$/, ["VideoObject", "BreadcrumbList"]],
  [/^\/..\/podcast\/[^/]+$/, ["PodcastSeries", "BreadcrumbList"]],
  [/^\/..\/podcast\/[^/]+\/\d+$/, ["PodcastEpisode", "BreadcrumbList"]],
];

test("every kind of page tells machines what it is and where it stands", () => {
  for (const [kind, types] of kinds) {
    const alike = kept().filter(({ path }) => kind.test(path));
    expect(alike.length, String(kind)).toBeGreaterThanOrEqual(2);
    for (const { path, structured } of alike) {
      const told = structured.map(({ type }) => type);
      for (const wanted of types)
        expect(
          wanted.split("|").some((type) => told.includes(type)),
          `${path}: ${wanted}`,
        ).toBe(true);
    }
  }
});

test("an address written in another way leads to the page, whatever it is of", async ({ request }) => {
  const one = (kind: RegExp) => kept().find(({ path }) => kind.test(path))?.path ?? "";
  const french = ["products", "categories", "pages", "blog", "press", "l", "guides", "videos", "podcast"];
  const asked = [
    ...french.map((folder) => one(new RegExp(`^/fr/${folder}/(?!topics|authors)[^/]*-[^/]*$`))),
    one(/^\/fr\/podcast\/[^/]+\/1$/),
  ].map((path) => [path, path.replace(/(?<=^\/fr\/[^/]+\/).*/, (end) => end.toUpperCase().replaceAll("-", "_"))]);
  const arabic = ["products", "categories", "blog", "videos"].map((folder) => one(new RegExp(`^/ar/${folder}/[^/]*-`)));
  // As they come out of a word processor: with a space, a vowel sign, and a stroke that lengthens.
  for (const path of arabic) asked.push([path, path.replace("-", " ").replace(/(?<=\/..\/[^/]+\/.)/, "َـ")]);
  for (const [path = "", other = ""] of asked) {
    expect(other, path).not.toBe(path);
    const answer = await request.get(encodeURI(other), { maxRedirects: 0 });
    expect([answer.status(), decodeURI(answer.headers().location ?? "")], other).toEqual([308, path]);
  }
});

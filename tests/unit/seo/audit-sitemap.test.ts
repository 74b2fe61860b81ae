import { describe, expect, it } from "vitest";
import { sitemapOf } from "@/lib/seo/audit-sitemap";
import { entryXml, indexXml, sitemapEnd, sitemapStart } from "@/lib/seo/sitemap-xml";

const origin = "https://shop.test";

describe("a sitemap", () => {
  it("is read as it is written: addresses with their last change", () => {
    const updatedAt = new Date("2026-11-20T10:00:00Z");
    const pictures = { ar: [{ path: "/media/k/960/a.webp", caption: "ساعة & سوار" }] };
    const xml = [
      sitemapStart,
      entryXml(origin, { paths: { ar: "/ar/products/ساعة", fr: "/fr/products/l'heure" }, updatedAt, pictures }),
      entryXml(origin, { paths: { ar: "/ar/faq" }, updatedAt: null }),
      sitemapEnd,
    ].join("");
    expect(sitemapOf(xml)).toEqual({
      pages: [
        { href: `${origin}${encodeURI("/ar/products/ساعة")}`, changedAt: "2026-11-20T10:00:00.000Z" },
        { href: `${origin}/fr/products/l'heure`, changedAt: "2026-11-20T10:00:00.000Z" },
        { href: `${origin}/ar/faq`, changedAt: "" },
      ],
      more: [],
    });
  });

  it("that is an index names the others", () => {
    const xml = indexXml(origin, [
      { path: "/sitemaps/pages-1.xml", updatedAt: new Date(0) },
      { path: "/sitemaps/products-1.xml", updatedAt: null },
    ]);
    expect(sitemapOf(xml)).toEqual({
      pages: [],
      more: [`${origin}/sitemaps/pages-1.xml`, `${origin}/sitemaps/products-1.xml`],
    });
  });

  it.each(["", "<html><body>404</body></html>", "<urlset><url></urlset>"])("that is none lists nothing (%j)", (xml) => {
    expect(sitemapOf(xml).pages).toEqual([]);
  });
});

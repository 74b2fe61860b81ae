import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { JsonLd } from "@/components/seo/json-ld";
import { ProductTags } from "@/components/seo/product-tags";
import { dinars } from "@/lib/money";
import { articleData } from "@/lib/seo/article-data";
import { structuredDataOf } from "@/lib/seo/audit-page";
import type { Node } from "@/lib/seo/json-ld";
import { pageMeta } from "@/lib/seo/page-meta";
import { productData } from "@/lib/seo/product-data";
import { rightsInput } from "@/lib/settings/schema";
import { type ShopSettings, shopSettingsOf } from "@/lib/settings/shop-settings";
import { aProductPage, aSite, aVariant } from "../../factories/site";

type Rights = Partial<ShopSettings["pictures"]>;
const siteWith = (pictures: Rights) => {
  const site = aSite();
  return { ...site, shop: shopSettingsOf({ ...site.shop, pictures: { ...site.shop.pictures, ...pictures } }) };
};
/** The first thing of the structured data, as a machine reads it from the page. */
const readBack = (nodes: Node[]) =>
  structuredDataOf(load(renderToStaticMarkup(<JsonLd nodes={nodes} />))).structured[0]?.data;

const pictureOf = (pictures: Rights) => {
  const nodes = productData(siteWith(pictures), { product: aProductPage(), category: "Thé", rates: {} });
  const [picture] = [readBack(nodes)?.image].flat();
  return picture as Record<string, unknown>;
};
const both = (ar: string, fr: string) => ({ ar, fr });

describe("a picture of a product", () => {
  it("claims nothing that the merchant has not said", () => {
    expect(pictureOf({})).toEqual({
      "@type": "ImageObject",
      url: "https://hanout.example/media/k1-960.webp",
      caption: "Théière de face",
    });
    expect(shopSettingsOf({ pictures: "broken" }).pictures.creator).toBe("");
  });

  it("tells all of what Google reads of its rights, once it was said", () => {
    const picture = pictureOf({
      creator: "Studio Lumière",
      notice: "© Hanout Oran",
      licence: both("/ar/pages/صور", "/fr/pages/photos"),
      permission: both("", "https://studio.example/droits?de=hanout"),
    });
    expect(picture).toMatchObject({
      contentUrl: "https://hanout.example/media/k1-960.webp",
      creator: { "@type": "Organization", name: "Studio Lumière" },
      creditText: "Studio Lumière",
      copyrightNotice: "© Hanout Oran",
      license: "https://hanout.example/fr/pages/photos",
      acquireLicensePage: "https://studio.example/droits?de=hanout",
    });
  });

  it.each<[string, Rights, Record<string, unknown>]>([
    ["a person", { creator: "Amina B.", isPerson: true }, { creator: { "@type": "Person", name: "Amina B." } }],
    [
      "the other language's page",
      { licence: both("/ar/pages/صور", "") },
      { license: "https://hanout.example/ar/pages/%D8%B5%D9%88%D8%B1" },
    ],
    [
      "its licence where nobody says where to ask",
      { licence: both("", "/fr/pages/photos") },
      { acquireLicensePage: "https://hanout.example/fr/pages/photos" },
    ],
  ])("names %s", (_, rights, told) => {
    expect(pictureOf(rights)).toMatchObject(told);
  });

  it("names no page for asking where there is no licence", () => {
    expect(pictureOf({ permission: both("", "/fr/pages/demande") })).not.toHaveProperty("acquireLicensePage");
  });
});

it("the cover of an article has its rights, and a card that was drawn for networks has none", () => {
  const facts = {
    ...{
      kind: "article" as const,
      author: null,
      title: "Le cuivre",
      description: "",
      path: "/fr/blog/cuivre",
      pictures: ["/media/k1.jpg"],
    },
    ...{ publishedAt: new Date("2026-11-01"), updatedAt: new Date("2026-11-01") },
  };
  const site = siteWith({ creator: "Amina" });
  const imageOf = (hasCover: boolean) => readBack([articleData(site, { ...facts, hasCover })])?.image;
  expect(imageOf(true)).toMatchObject([{ "@type": "ImageObject", creditText: "Amina" }]);
  expect(imageOf(false)).toEqual(["https://hanout.example/media/k1.jpg"]);
});

describe("what the merchant says of his pictures", () => {
  const errorOf = (page: string) =>
    rightsInput.safeParse({ licence: { fr: page } }).error?.issues[0]?.message ?? "accepted";
  it.each([
    ["", "accepted"],
    ["/fr/pages/photos", "accepted"],
    ["/ar/pages/صور", "accepted"],
    ["https://creativecommons.org/licenses/by/4.0/", "accepted"],
    ["http://plain.example/", "page_address_invalid"],
    ["//evil.example/x", "page_address_invalid"],
    ["javascript:alert(1)", "page_address_invalid"],
    ["/admin", "page_address_invalid"],
    ["all rights reserved", "page_address_invalid"],
    [`/fr/${"a".repeat(300)}`, "too_long"],
  ])("%j as a page: %s", (page, outcome) => {
    expect(errorOf(page)).toBe(outcome);
  });
});

describe("the head of a page", () => {
  const page = { name: "Théière", text: "Cuivre.", closing: "", paths: { fr: "/fr/products/theiere" } };

  it("lets search engines show large pictures of what they may show, and of nothing else", () => {
    expect(pageMeta(aSite(), page).robots).toEqual({ "max-image-preview": "large" });
    expect(pageMeta(aSite(), { ...page, paths: undefined }).robots).toEqual({ index: false, follow: true });
  });

  it("of an article names what an article pin shows", () => {
    const at = new Date("2026-11-01T10:00:00Z");
    const article = { publishedAt: at, updatedAt: at, section: "Cuisine" };
    expect(pageMeta(aSite(), { ...page, article }).openGraph).toMatchObject({
      ...{ type: "article", title: "Théière", description: expect.stringContaining("Cuivre") },
      ...{ publishedTime: at.toISOString(), authors: ["Hanout Oran"], section: "Cuisine" },
    });
  });
});

describe("a product pin", () => {
  const tagsOf = (...args: Parameters<typeof aProductPage>) => {
    const $ = load(renderToStaticMarkup(<ProductTags product={aProductPage(...args)} />));
    return Object.fromEntries(
      $("meta")
        .toArray()
        .map(({ attribs }) => [attribs.property, attribs.content]),
    );
  };

  it("has every field that Pinterest reads of what is on sale", () => {
    const variants = [aVariant({ price: dinars(2_500), compareAt: dinars(3_000) })];
    expect(tagsOf({ variants, brand: "Atelier" })).toMatchObject({
      "og:type": "product",
      "product:price:amount": "2500.00",
      "product:price:currency": "DZD",
      "og:price:standard_amount": "3000.00",
      "og:availability": "instock",
      "og:brand": "Atelier",
    });
  });

  it("says what is sold out, and no former price or brand where there is none", () => {
    const tags = tagsOf({ variants: [aVariant({ stock: 0 })] });
    expect(tags["og:availability"]).toBe("out of stock");
    expect(Object.keys(tags)).not.toContain("og:price:standard_amount");
    expect(Object.keys(tags)).not.toContain("og:brand");
  });
});

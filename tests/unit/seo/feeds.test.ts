import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { FeedChannel } from "@/lib/seo/feeds/channel";
import { byteOrderMark } from "@/lib/seo/feeds/csv";
import { feedWriter } from "@/lib/seo/feeds/feed-parts";
import type { FeedProduct } from "@/lib/seo/feeds/feed-product";
import { aFeedContext, aFeedPicture, aFeedProduct, aFeedVariant, coloursOf, listingWords } from "../../factories/feed";
import {
  breaches,
  googleMorePictures,
  googleShippingSpec,
  googleSpec,
  metaSpec,
  pinterestSpec,
  type Spec,
  snapchatSpec,
  tiktokSpec,
} from "../../support/feed-specs";

const material = (locale: "ar" | "fr" = "fr") => ({
  locale,
  contexts: { ar: aFeedContext("ar"), fr: aFeedContext("fr") },
  words: listingWords,
  changedAt: new Date("2026-11-22T06:00:00Z"),
});
const written = (channel: FeedChannel, products: FeedProduct[], locale: "ar" | "fr" = "fr") => {
  const { head, page, tail } = feedWriter(channel, material(locale));
  return head + page(products) + tail;
};
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });
const xml = new XMLParser({
  parseTagValue: false,
  isArray: (name) => name === "item" || name === "g:additional_image_link",
});
const googleItems = (products: FeedProduct[], locale: "ar" | "fr" = "fr") =>
  (xml.parse(written("google", products, locale)).rss.channel.item ?? []) as Record<string, unknown>[];

const dressed = aFeedProduct({
  options: [coloursOf("red", "blue")],
  images: [aFeedPicture(0, "red"), aFeedPicture(1, "blue"), aFeedPicture(2)],
  variants: [
    aFeedVariant({ id: 71, values: [{ valueId: 1 }], compareAt: 400_000 }),
    aFeedVariant({ id: 72, values: [{ valueId: 2 }], price: 350_050, stock: 0 }),
  ],
  brand: "Atelier",
});
// Everything at its worst: too long, with marks of direction, controls, markup and formulas.
const hostile = aFeedProduct({
  brand: "=HYPERLINK(1)".repeat(20),
  mpn: "-1+1".repeat(40),
  translations: ["ar", "fr"].map((locale) => ({
    locale,
    title: `=cmd|' /C calc'!A0 \uFFFF\u202E\u2066<b>&"' ${"mot ".repeat(90)}`,
    slug: locale === "ar" ? "ش".repeat(80) : `slug-${"x".repeat(60)}`,
    description: `\u0000\u200F${"Une phrase <script>alert(1)</script> ]]> & plus. ".repeat(400)}`,
  })),
  images: Array.from({ length: 12 }, (_, position) => aFeedPicture(position, null, `k${position}-${"0".repeat(30)}`)),
  options: [
    { ...coloursOf("a/b"), values: [{ id: 1, code: "a", nameAr: "ل".repeat(300), nameFr: `Bleu/${"v".repeat(300)}` }] },
  ],
  variants: [aFeedVariant({ values: [{ valueId: 1 }] })],
});
const wordless = aFeedProduct({ translations: [{ locale: "fr", title: "Bol", slug: "bol", description: "" }] });

const flatOf = (item: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      typeof value === "string" ? [[name.replace("g:", ""), value] as const] : [],
    ),
  );

describe("the feed for Google", () => {
  it.each([["ar"], ["fr"]] as const)("holds to the specification in %s, whatever the merchant wrote", (locale) => {
    const items = googleItems([dressed, hostile, aFeedProduct()], locale);
    expect(items).toHaveLength(4);
    for (const item of items) {
      expect(breaches(googleSpec, flatOf(item))).toEqual([]);
      expect(breaches(googleShippingSpec, flatOf(item["g:shipping"] as Record<string, unknown>))).toEqual([]);
      const more = (item["g:additional_image_link"] ?? []) as string[];
      expect(more.length).toBeLessThanOrEqual(googleMorePictures);
      for (const address of more) expect(address).toMatch(/^https:\/\/hanout\.test\/media\//);
    }
  });

  it("tells each variant with its price, its former price, its picture and its group", () => {
    const [red, blue] = googleItems([dressed]);
    expect(red).toMatchObject({
      "g:id": "v71",
      "g:item_group_id": "p7",
      "g:title": "Théière émaillée, Teinte red",
      "g:link": "https://hanout.test/fr/products/theiere-emaillee?variant=71",
      "g:image_link": "https://hanout.test/media/k0/960/theiere-emaillee-red.webp",
      "g:additional_image_link": ["https://hanout.test/media/k2/960/theiere-emaillee-3.webp"],
      "g:availability": "in_stock",
      "g:price": "4000.00 DZD",
      "g:sale_price": "3200.00 DZD",
      "g:color": "Teinte red",
      "g:google_product_category": "649",
      "g:product_type": "Cuisine > Thé",
      "g:identifier_exists": "no",
      "g:shipping": { "g:country": "DZ", "g:price": "900.00 DZD", "g:max_transit_time": "7" },
    });
    expect(blue).toMatchObject({ "g:availability": "out_of_stock", "g:price": "3500.50 DZD" });
    expect(blue).not.toHaveProperty("g:sale_price");
    expect(blue).not.toHaveProperty("g:gtin");
  });

  it("tells the bar code of what is sold in one way, at the address of the product", () => {
    const [item] = googleItems([aFeedProduct({ variants: [aFeedVariant({ gtin: "9782070368228" })] })]);
    expect(item).toMatchObject({
      "g:gtin": "9782070368228",
      "g:link": "https://hanout.test/fr/products/theiere-emaillee",
    });
    expect(item).not.toHaveProperty("g:identifier_exists");
  });

  it("tells the bar code of each variant, and keeps the shop's own to itself", () => {
    const codes = ["96385074", "2000000000428"];
    const variants = dressed.variants.map((variant, at) => ({ ...variant, gtin: codes[at] ?? "" }));
    const [red, blue] = googleItems([{ ...dressed, variants }]);
    expect(red).toMatchObject({ "g:gtin": "96385074" });
    expect(red).not.toHaveProperty("g:identifier_exists");
    expect(blue).toMatchObject({ "g:identifier_exists": "no" });
    expect(blue).not.toHaveProperty("g:gtin");
  });

  it("leaves out what has no words in its language", () => {
    expect(googleItems([wordless], "ar")).toEqual([]);
    expect(googleItems([wordless])[0]).toMatchObject({ "g:description": "Bol" });
  });
});

describe("the catalogues", () => {
  const specs: [FeedChannel, Spec][] = [
    ["meta", metaSpec],
    ["tiktok", tiktokSpec],
    ["pinterest", pinterestSpec],
    ["snapchat", snapchatSpec],
  ];

  it.each(specs)("for %s hold to the specification", (channel, spec) => {
    for (const locale of ["ar", "fr"] as const) {
      const rows = rowsOf(written(channel, [dressed, hostile, aFeedProduct()], locale));
      expect(rows).toHaveLength(4);
      for (const row of rows) expect(breaches(spec, row)).toEqual([]);
    }
  });

  it.each(specs)("for %s have no cell that a spreadsheet would run", (channel) => {
    const [row] = rowsOf(written(channel, [hostile]));
    expect(Object.values(row ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(row?.title).toMatch(/^'=cmd/);
  });

  it("for Pinterest lead by the short address where the words make it too long, with the variant", () => {
    const many = { ...hostile, variants: [aFeedVariant({ id: 71 }), aFeedVariant({ id: 72 })] };
    const [french, arabic] = (["fr", "ar"] as const).map((locale) => rowsOf(written("pinterest", [many], locale))[1]);
    expect(french?.link).toBe(`https://hanout.test/fr/products/slug-${"x".repeat(60)}?variant=72`);
    expect(arabic?.link).toBe("https://hanout.test/ar/p/7?variant=72");
    expect(rowsOf(written("pinterest", [{ ...many, variants: [aFeedVariant()] }], "ar"))[0]?.link).toBe(
      "https://hanout.test/ar/p/7",
    );
  });

  it("name the shop where goods have no brand", () => {
    expect(rowsOf(written("meta", [aFeedProduct()]))[0]).toMatchObject({ brand: "Hanout Oran", id: "v71" });
    expect(rowsOf(written("tiktok", [dressed]))[0]).toMatchObject({
      sku_id: "v71",
      brand: "Atelier",
      price: "4000.00 DZD",
      sale_price: "3200.00 DZD",
      image_link: "https://hanout.test/media/k0/640/theiere-emaillee-red.jpg",
    });
  });

  it("tell whom clothes are for and what they are made of, wherever there is a field for it", () => {
    const chosen = (code: string, choice: string) => ({ code, number: null, choice, textAr: "", textFr: "" });
    const facts = [
      { code: "material", number: null, choice: "", textAr: "كتان", textFr: "Lin, coton" },
      ...[chosen("gender", "female"), chosen("age_group", "adult")],
    ];
    const sewn = aFeedProduct({ facts });
    const worn = { gender: "female", age_group: "adult" };
    for (const [channel, spec] of specs) {
      const [[french], [arabic]] = [rowsOf(written(channel, [sewn])), rowsOf(written(channel, [sewn], "ar"))];
      expect(breaches(spec, french ?? {})).toEqual([]);
      expect([french, arabic]).toMatchObject([worn, worn]);
      const told = channel === "snapchat" ? [undefined, undefined] : ["Lin, coton", "كتان"];
      expect([french?.material, arabic?.material]).toEqual(told);
    }
    const [item] = googleItems([sewn]);
    expect(item).toMatchObject({ "g:gender": "female", "g:age_group": "adult", "g:material": "Lin/coton" });
    expect(item).not.toHaveProperty("g:product_detail");
  });

  it("are tables with a header even when the shop is empty", () => {
    expect(written("meta", []).trim().split(",").slice(0, 3)).toEqual(["id", "title", "description"]);
    expect(rowsOf(written("tiktok", []))).toEqual([]);
  });
});

describe("the listing for classifieds", () => {
  it("is one row a product, in both languages, ready for Excel", () => {
    const text = written("classifieds", [dressed]);
    expect(text.startsWith(byteOrderMark)).toBe(true);
    const [row] = rowsOf(text);
    expect(row).toMatchObject({
      id: "p7",
      title_ar: "برّاد شاي",
      title_fr: "Théière émaillée",
      price_dzd: "3200.00",
      available: "yes",
      wilaya_code: "31",
      wilaya_fr: "Oran",
      phone: expect.stringMatching(/^0550/),
      link_fr: "https://hanout.test/fr/products/theiere-emaillee",
    });
    expect(row?.photos?.split(" ")).toHaveLength(3);
    expect(row?.text_fr).toBe(
      [
        "Théière émaillée",
        "Prix : 3\u202F200\u00A0DA (au lieu de 4\u202F000\u00A0DA)",
        "Couleur : Teinte red, Teinte blue",
        "",
        "Acier émaillé, six verres.",
        "",
        "Livraison dans 69 wilayas.",
        `Oran, Tél. ${row?.phone}`,
        "Voir : https://hanout.test/fr/products/theiere-emaillee",
      ].join("\n"),
    );
  });

  it("keeps formulas and marks of direction out", () => {
    const [row] = rowsOf(written("classifieds", [hostile]));
    expect(
      Object.values(row ?? {}).filter((cell) => /^[=+\-@]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(cell)),
    ).toEqual([]);
  });
});

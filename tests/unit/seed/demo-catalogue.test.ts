import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gtinOf, publicGtin } from "@/lib/gtin";
import { searchKey } from "@/lib/text";
import { rowsOf } from "@/prisma/seed/catalogue-rows";
import { demoCategories } from "@/prisma/seed/categories";
import { slugOf } from "@/prisma/seed/demo-builders";
import { demoProducts } from "@/prisma/seed/demo-products";
import { type EmojiName, emoji } from "@/prisma/seed/emoji";
import { emojiFile } from "@/prisma/seed/figures";
import { googleCategories } from "@/prisma/seed/google-categories";

const locales = ["ar", "fr"] as const;
const variants = demoProducts.flatMap((product) => product.variants);
const context = { categories: demoCategories, categoryIds: new Map(), mediaIdOf: () => "", now: new Date(0) };
const rows = rowsOf(demoProducts, { product: 1, option: 1, value: 1, variant: 1 }, context);
const repeated = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index);
const keysWhere = (isWrong: (product: (typeof demoProducts)[number]) => boolean) =>
  demoProducts.filter(isWrong).map((product) => product.key);

describe("the demo shop", () => {
  it("has at least eight top categories on two levels and eighty products", () => {
    const top = demoCategories.filter((category) => category.parent === null);
    expect(top.length).toBeGreaterThanOrEqual(8);
    expect(demoProducts.length).toBeGreaterThanOrEqual(80);
    for (const { key } of top) expect(demoCategories.some(({ parent }) => parent === key)).toBe(true);
  });

  it("maps to Google's taxonomy only shelves it has, and most of them", () => {
    const keys = Object.keys(googleCategories);
    expect(keys.filter((key) => !demoCategories.some((category) => category.key === key))).toEqual([]);
    const isMapped = ({ key, parent }: (typeof demoCategories)[number]) =>
      [key, parent].some((at) => at && keys.includes(at));
    expect(demoCategories.filter((category) => !isMapped(category)).map(({ key }) => key)).toEqual(["children"]);
  });

  it("names each parent before its children", () => {
    const late = demoCategories.filter(
      ({ parent }, index) => parent && !demoCategories.slice(0, index).some(({ key }) => key === parent),
    );
    expect(late).toEqual([]);
  });

  it("has products in every lowest category and nowhere else", () => {
    const lowest = demoCategories.filter(({ key }) => !demoCategories.some(({ parent }) => parent === key));
    expect(new Set(demoProducts.map(({ category }) => category))).toEqual(new Set(lowest.map(({ key }) => key)));
  });

  it.each(locales)("has unique, well-formed slugs in %s", (locale) => {
    for (const list of [demoCategories, demoProducts])
      expect(repeated(list.map(({ slug }) => slug[locale]))).toEqual([]);
    const wellFormed = {
      ar: /^[\p{Script=Arabic}\p{N}a-z]+(-[\p{Script=Arabic}\p{N}a-z]+)*$/u,
      fr: /^[a-z\d]+(-[a-z\d]+)*$/,
    };
    for (const { slug } of [...demoCategories, ...demoProducts]) expect(slug[locale]).toMatch(wellFormed[locale]);
  });

  it("gives every product its own key and every variant its own SKU", () => {
    expect(repeated(demoProducts.map(({ key }) => key))).toEqual([]);
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([]);
    for (const { sku } of variants) expect(sku).toMatch(/^[A-Z\d]+(-[A-Z\d]+)+$/);
  });

  it.each(locales)("writes titles, descriptions and search words in %s", (locale) => {
    const script = { ar: /\p{Script=Arabic}/u, fr: /\p{Script=Latin}/u }[locale];
    expect(keysWhere(({ title }) => title[locale].length > 70 || !script.test(title[locale]))).toEqual([]);
    expect(
      keysWhere(({ description }) => description[locale].length < 60 || !script.test(description[locale])),
    ).toEqual([]);
    expect(keysWhere(({ keywords }) => searchKey(keywords[locale]) === "")).toEqual([]);
  });

  it("labels every variant with a bar code that no maker anywhere can have", () => {
    const codes = rows.variants.map(({ gtin }) => gtin);
    expect(codes.filter((code) => gtinOf(code) !== code || publicGtin(code) !== "")).toEqual([]);
    expect(repeated(codes)).toEqual([]);
  });

  it("writes a caption under every picture, a sentence of its own in each language", () => {
    const { images } = rows;
    const isSentence = (caption: string, alt: string) => /^.{15,200}[.!?؟]$/u.test(caption) && caption !== alt;
    const wrong = images.filter(
      ({ altAr, altFr, captionAr, captionFr }) => !isSentence(captionAr, altAr) || !isSentence(captionFr, altFr),
    );
    expect(wrong).toEqual([]);
    expect(repeated(images.map(({ captionFr }) => captionFr))).toEqual([]);
  });

  it("sells every combination of its options once", () => {
    const wrong = keysWhere(({ options, variants: own }) => {
      const wanted = options.reduce((count, { values }) => count * values.length, 1);
      return wanted !== own.length || repeated(own.map(({ values }) => values.join())).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it("uses every option value and no other", () => {
    const wrong = keysWhere(({ options, variants: own }) =>
      options.some(({ values }, place) => {
        const used = new Set(own.map((variant) => variant.values[place]));
        return used.size !== values.length || values.some(({ code }) => !used.has(code));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("gives swatches to colours only", () => {
    const wrong = keysWhere(({ options }) =>
      options.some(({ code, values }) => values.some(({ swatch }) => (code === "colour") !== Boolean(swatch))),
    );
    expect(wrong).toEqual([]);
  });

  it("asks whole dinars, and less than the former price", () => {
    for (const { priceDinars, compareAtDinars = Number.POSITIVE_INFINITY } of variants) {
      expect(Number.isInteger(priceDinars) && priceDinars >= 100).toBe(true);
      expect(compareAtDinars).toBeGreaterThan(priceDinars);
    }
    expect(keysWhere(({ variants: own }) => own.some(({ compareAtDinars }) => compareAtDinars)).length).toBeGreaterThan(
      14,
    );
  });

  it("has products sold out, almost sold out and partly sold out", () => {
    expect(keysWhere(({ variants: own }) => own.every(({ stock }) => stock === 0))).toHaveLength(4);
    expect(variants.filter(({ stock }) => stock === 2 || stock === 3).length).toBeGreaterThan(10);
    const partly = keysWhere(({ variants: own }) => own.some(({ stock }) => !stock) && own.some(({ stock }) => stock));
    expect(partly.length).toBeGreaterThan(5);
  });
});

describe("the pictures of the demo shop", () => {
  it("are at least two for each product, all different", () => {
    expect(keysWhere(({ pictures }) => pictures.length < 2)).toEqual([]);
    expect(
      keysWhere(({ pictures }) => repeated(pictures.map(({ picture }) => JSON.stringify(picture))).length > 0),
    ).toEqual([]);
  });

  it.each(locales)("are each described in %s in words of their own", (locale) => {
    expect(
      keysWhere(({ pictures }) => pictures.some(({ alt }) => alt[locale].length < 8 || alt[locale].includes("{"))),
    ).toEqual([]);
    expect(keysWhere(({ pictures }) => repeated(pictures.map(({ alt }) => alt[locale])).length > 0)).toEqual([]);
  });

  it("show only colours that are sold, and each colour of a product that shows any", () => {
    const wrong = keysWhere(({ options, pictures }) => {
      const sold = new Set(options.find(({ code }) => code === "colour")?.values.map(({ code }) => code));
      const shown = new Set(pictures.flatMap(({ value }) => value ?? []));
      return [...shown].some((code) => !sold.has(code)) || [...sold].some((code) => !shown.has(code));
    });
    expect(wrong).toEqual([]);
  });

  it("come from files that are installed", () => {
    expect((Object.keys(emoji) as EmojiName[]).filter((name) => !existsSync(emojiFile(name)))).toEqual([]);
  });
});

describe("a slug", () => {
  it.each([
    ["زيت الزَّيتون الـحر، 1 ل", "زيت-الزيتون-الحر-1-ل"],
    ["Miel d’été & œillet — Béjaïa", "miel-d-ete-oeillet-bejaia"],
    ["  إبريق؟ ", "إبريق"],
  ])("of %s is %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe("a source file of the demo shop", () => {
  it("names no emoji twice", () => {
    const source = readFileSync(new URL("../../../prisma/seed/emoji.ts", import.meta.url), "utf8");
    expect(repeated([...source.matchAll(/: "([\da-f-]+)"/g)].map(([, file = ""]) => file))).toEqual([]);
  });
});

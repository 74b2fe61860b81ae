import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findCartLines, findLines } from "@/lib/cart/queries";
import { listingOf } from "@/lib/catalog/listing";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { listProductsOfCategory } from "@/lib/catalog/queries/list-products";
import { listBestSellers, listNewProducts, listRelatedProducts } from "@/lib/catalog/queries/product-cards";
import { db, pool } from "@/lib/db";
import { findOrderForTracking } from "@/lib/orders/queries";
import { searchProducts } from "@/lib/search/queries/search-products";
import { suggestionsFor } from "@/lib/search/queries/suggest";
import { aCategory, aProduct } from "../../factories/catalog";
import { readsOf, tablesScannedBy } from "../../support/query-plans";

let client: pg.PoolClient;
let category: number;
let model: Awaited<ReturnType<typeof aProduct>>;

// The shop's own connection: how plans are made depends on its settings.
beforeAll(async () => {
  client = await pool.connect();
});
afterAll(() => client.release());

// A large shop: eight thousand copies of one product over eighty categories, each with words and prices of its own.
beforeEach(async () => {
  category = await aCategory();
  for (let n = 1; n < 80; n++) await aCategory();
  model = await aProduct({
    categoryId: category,
    ar: "عسل السدر",
    options: { colour: ["red", "blue"] },
    variants: [
      { price: 1000, choices: { colour: "red" } },
      { price: 2000, choices: { colour: "blue" } },
    ],
  });
  await client.query(copies, [category]);
  await client.query("VACUUM ANALYZE");
});

const shopper = () => ({
  "the home page": async () => [await listNewProducts("ar", 10), await listBestSellers("fr", 10)],
  "a product page": async () => [
    await findProductBySlug("ar", model.slugs.ar),
    await listRelatedProducts("ar", { id: model.id, categoryIds: [category] }, 5),
  ],
  "a category": () => listProductsOfCategory("ar", [category], listingOf({})),
  "a filtered category": () =>
    listProductsOfCategory("ar", [category], listingOf({ f: ["colour.red"], max: "5000", sort: "price_up" })),
  "a search": () => searchProducts("ar", "عسل السدر", listingOf({})),
  "a mistyped search": () => searchProducts("ar", "عصل السدر", listingOf({})),
  suggestions: () => suggestionsFor("ar", "عسل"),
  "the cart": async () => [
    await findCartLines("nobody", "ar"),
    await findLines([{ variantId: model.variantIds[0] ?? 0, quantity: 1 }], "ar"),
  ],
  "an order's tracking": () => findOrderForTracking(1001, "+213661000000"),
});

describe("in a shop of eight thousand products", () => {
  it("no page reads a large table from end to end", async () => {
    const scanned: string[] = [];
    for (const [page, visit] of Object.entries(shopper())) {
      const reads = await readsOf(visit);
      expect(reads.length, page).toBeGreaterThan(0);
      for (const read of reads) {
        const tables = (await tablesScannedBy(client, read)).filter((table) => large.includes(table));
        if (tables.length > 0) scanned.push(`${page}: ${tables.join(", ")}\n${read.text.slice(0, 300)}`);
      }
    }
    expect(scanned).toEqual([]);
  });

  it("a page that did would be found", async () => {
    const [read] = await readsOf(() => db.productTranslation.findMany({ where: { description: { contains: "x" } } }));
    expect(read && (await tablesScannedBy(client, read))).toEqual(["ProductTranslation"]);
  });
});

const large = [
  "Product",
  "ProductTranslation",
  "ProductSearch",
  "ProductImage",
  "Option",
  "OptionValue",
  "Variant",
  "VariantValue",
];

const copies = `
  WITH made AS (
    INSERT INTO "Product" (status, "categoryId", "soldCount", "publishedAt", "priceFrom", "priceTo", "isAvailable", "updatedAt")
    SELECT 'published', $1::int + n % 80, n % 90, now() - n * interval '1 hour', 50000 + n, 60000 + n, n % 8 > 0, now()
    FROM generate_series(1, 8000) n RETURNING id
  ), worded AS (
    INSERT INTO "ProductTranslation" ("productId", locale, title, slug)
    SELECT id, locale, 'word ' || id, 'word-' || id FROM made, (VALUES ('ar'), ('fr')) AS languages (locale)
  ), found AS (
    INSERT INTO "ProductSearch" ("productId", "titleKey", "bodyKey")
    SELECT id, ' ' || md5(id::text) || ' ', ' ' || md5(id::text) || ' ' || md5('b' || id) || ' ' FROM made
  ), shown AS (
    INSERT INTO "Media" (id, key, width, height, thumbhash) SELECT 'm' || id, 'm' || id, 960, 960, '' FROM made RETURNING id
  ), pictured AS (
    INSERT INTO "ProductImage" (id, "productId", "mediaId", position) SELECT 'i' || id, substr(id, 2)::int, id, 0 FROM shown
  ), optioned AS (
    INSERT INTO "Option" ("productId", position, code, "nameAr", "nameFr") SELECT id, 0, 'colour', 'لون', 'couleur' FROM made RETURNING id, "productId"
  ), valued AS (
    INSERT INTO "OptionValue" ("optionId", position, code, "nameAr", "nameFr")
    SELECT id, place, code, code, code FROM optioned, (VALUES (0, 'red'), (1, 'blue')) AS colours (place, code) RETURNING id, "optionId", position
  ), varied AS (
    INSERT INTO "Variant" ("productId", position, sku, price)
    SELECT id, place, 'sku-' || id || '-' || place, 50000 + id FROM made, (VALUES (0), (1)) AS places (place) RETURNING id, "productId", position
  )
  INSERT INTO "VariantValue" ("variantId", "valueId")
  SELECT v.id, valued.id FROM varied v JOIN optioned o ON o."productId" = v."productId"
    JOIN valued ON valued."optionId" = o.id AND valued.position = v.position`;

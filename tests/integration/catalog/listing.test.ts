import { describe, expect, it } from "vitest";
import { listingOf } from "@/lib/catalog/listing";
import { findCategory, listingOfCategory } from "@/lib/catalog/queries/category-page";
import { listProductsOfCategory } from "@/lib/catalog/queries/list-products";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { aCategory, aProduct } from "../../factories/catalog";
import { countStatements } from "../../support/count-statements";

type Params = Parameters<typeof listingOf>[0];
const list = (categoryId: number, params: Params = {}) => listProductsOfCategory("ar", [categoryId], listingOf(params));
const countsOf = async (categoryId: number, params: Params, facet: string) => {
  const { facets } = await list(categoryId, params);
  const values = facets.find(({ code }) => code === facet)?.values ?? [];
  return Object.fromEntries(values.map(({ code, count }) => [code, count]));
};

const offered = async () => {
  const values = await db.optionValue.findMany({ select: { code: true, isOffered: true } });
  return Object.fromEntries(values.map(({ code, isOffered }) => [code, isOffered]));
};

async function threeShoes() {
  const categoryId = await aCategory();
  const colours = (...values: string[]) => ({ colour: values });
  const red = await aProduct({
    categoryId,
    options: { ...colours("red", "blue"), size: ["41", "42"] },
    variants: [
      { price: 1000, choices: { colour: "red", size: "41" } },
      { price: 1500, stock: 0, choices: { colour: "blue", size: "42" } },
    ],
  });
  const blue = await aProduct({
    categoryId,
    options: { ...colours("blue"), size: ["42"] },
    variants: [{ price: 3000, choices: { colour: "blue", size: "42" } }],
  });
  const sold = await aProduct({
    categoryId,
    options: { ...colours("red"), size: ["42"] },
    variants: [{ price: 2000, stock: 0, choices: { colour: "red", size: "42" } }],
  });
  return { categoryId, red: red.id, blue: blue.id, sold: sold.id };
}

describe("a list of products", () => {
  it("shows what is published in the category, sold out last", async () => {
    const { categoryId, red, blue, sold } = await threeShoes();
    await aProduct({ categoryId, status: "draft" });
    await aProduct();
    const { products, total, prices, available } = await list(categoryId);
    expect(products.map(({ id }) => id)).toEqual([blue, red, sold]);
    expect({ total, prices, available }).toEqual({ total: 3, prices: { min: 100_000, max: 300_000 }, available: 2 });
  });

  it("narrows by any value within a facet and by all facets together", async () => {
    const { categoryId, red, blue } = await threeShoes();
    const ids = async (f: string[]) => (await list(categoryId, { f, stock: "1" })).products.map(({ id }) => id);
    expect(await ids(["colour.red", "colour.blue"])).toEqual([blue, red]);
    expect(await ids(["colour.blue", "size.42"])).toEqual([blue]);
    expect(await ids(["colour.green"])).toEqual([]);
  });

  it("counts each value as what choosing it would show, other filters applied and its own facet not", async () => {
    const { categoryId } = await threeShoes();
    expect(await countsOf(categoryId, {}, "colour")).toEqual({ red: 2, blue: 2 });
    expect(await countsOf(categoryId, { f: "colour.red" }, "colour")).toEqual({ red: 2, blue: 2 });
    expect(await countsOf(categoryId, { f: "colour.red" }, "size")).toEqual({ "41": 1, "42": 2 });
    expect(await countsOf(categoryId, { max: "1500" }, "colour")).toEqual({ red: 1, blue: 1 });
  });

  it("keeps prices of the whole list while a price is chosen, and never offers an option of an inactive variant", async () => {
    const { categoryId } = await threeShoes();
    await aProduct({
      categoryId,
      options: { colour: ["green"] },
      variants: [{ price: 500 }, { price: 400, isActive: false, choices: { colour: "green" } }],
    });
    const { prices, total } = await list(categoryId, { min: "2500" });
    expect({ prices, total }).toEqual({ prices: { min: 50_000, max: 300_000 }, total: 1 });
    expect(await countsOf(categoryId, {}, "colour")).toEqual({ red: 2, blue: 2 });
  });

  it("offers a value from the moment a variant with it is on sale until the last one is not", async () => {
    const categoryId = await aCategory();
    const { variantIds } = await aProduct({
      categoryId,
      options: { colour: ["green", "red"] },
      variants: [{ choices: { colour: "green" } }, { choices: { colour: "green" } }, { choices: { colour: "red" } }],
    });
    const [first, second, red] = variantIds;
    const turn = (id: number | undefined, isActive: boolean) =>
      db.variant.update({ where: { id }, data: { isActive } });
    await turn(first, false);
    expect(await countsOf(categoryId, {}, "colour")).toEqual({ green: 1, red: 1 });
    await Promise.all([turn(second, false), turn(first, false)]);
    expect(await offered()).toEqual({ green: false, red: true });
    await turn(first, true);
    expect(await countsOf(categoryId, {}, "colour")).toEqual({ green: 1, red: 1 });
    await db.variant.delete({ where: { id: red } });
    expect(await offered()).toEqual({ green: true, red: false });
  });

  it("finds a size in stock only where that size is in stock", async () => {
    const { categoryId, blue } = await threeShoes();
    const { products } = await list(categoryId, { f: "size.42", stock: "1" });
    expect(products.map(({ id }) => id)).toEqual([blue]);
  });

  it("orders by price both ways, by sales and by age", async () => {
    const categoryId = await aCategory();
    const day = (date: number) => new Date(Date.UTC(2026, 9, date));
    const a = await aProduct({ categoryId, sold: 5, publishedAt: day(1), variants: [{ price: 300 }] });
    const b = await aProduct({ categoryId, sold: 9, publishedAt: day(2), variants: [{ price: 100 }] });
    const c = await aProduct({ categoryId, sold: 1, publishedAt: day(3), variants: [{ price: 200 }] });
    const order = async (sort: string) => (await list(categoryId, { sort })).products.map(({ id }) => id);
    expect(await order("price_up")).toEqual([b.id, c.id, a.id]);
    expect(await order("price_down")).toEqual([a.id, c.id, b.id]);
    expect(await order("best")).toEqual([b.id, a.id, c.id]);
    expect(await order("new")).toEqual([c.id, b.id, a.id]);
  });

  it("gives the last page to who asks for one beyond it", async () => {
    const categoryId = await aCategory();
    for (let i = 0; i <= limits.pageSize; i++) await aProduct({ categoryId });
    const { page, pages, products } = await list(categoryId, { page: "9999" });
    expect({ page, pages, shown: products.length }).toEqual({ page: 2, pages: 2, shown: 1 });
  });

  it("takes two statements, filtered or not", async () => {
    const { categoryId } = await threeShoes();
    expect(await countStatements(() => list(categoryId))).toBe(2);
    expect(
      await countStatements(() => list(categoryId, { f: ["colour.blue", "size.42"], max: "5000", stock: "1" })),
    ).toBe(2);
  });

  it("answers hostile values as unknown ones", async () => {
    const { categoryId } = await threeShoes();
    const { total } = await list(categoryId, {
      f: ["colour.red'); DROP TABLE", "__proto__.x", "colour.\u0000"],
      min: "1e309",
      page: "-1",
    });
    expect(total).toBeLessThanOrEqual(3);
  });
});

describe("a category page", () => {
  it("holds the products of the categories below it and is found by its path in either language", async () => {
    const parent = await aCategory({ ar: "لباس", fr: "Vêtements" });
    const child = await aCategory({ ar: "أحذية رجالية", fr: "Chaussures", parentId: parent });
    await aProduct({ categoryId: parent });
    await aProduct({ categoryId: child });
    const found = await findCategory({ locale: "ar", slug: [encodeURIComponent("لباس")] });
    expect(found && (await listingOfCategory(found, listingOf({}))).total).toBe(2);
    const below = await findCategory({ locale: "fr", slug: ["vetements", "chaussures"] });
    expect(below?.category.otherPath).toEqual(["لباس", "أحذية-رجالية"]);
  });

  it("is nothing for unknown, half-known and broken addresses", async () => {
    const parent = await aCategory({ ar: "كتب", fr: "Livres" });
    await aCategory({ ar: "روايات", fr: "Romans", parentId: parent });
    for (const slug of [
      ["romans"],
      ["livres", "romans", "x"],
      ["%E0%A4%A"],
      [""],
      Array.from({ length: 500 }, () => "livres"),
    ]) {
      expect(await findCategory({ locale: "fr", slug })).toBeNull();
    }
    expect(await findCategory({ locale: "en", slug: ["livres"] })).toBeNull();
  });
});

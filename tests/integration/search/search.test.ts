import { describe, expect, it } from "vitest";
import { listingOf } from "@/lib/catalog/listing";
import { db } from "@/lib/db";
import { sweepTitleWords } from "@/lib/search/jobs";
import { searchProducts } from "@/lib/search/queries/search-products";
import { suggestionsFor } from "@/lib/search/queries/suggest";
import { aCategory, aProduct } from "../../factories/catalog";
import { countStatements } from "../../support/count-statements";

const search = (query: string, params = {}) => searchProducts("ar", query, listingOf(params));
const found = async (query: string) => (await search(query))?.products.map(({ title }) => title) ?? [];

async function smallShop() {
  await aProduct({ ar: "أحذية رِجالـــيَّة", fr: "Chaussures homme" });
  await aProduct({ ar: "ساعة ذكية مقاومة للماء", fr: "Montre connectée étanche", keywords: "AMOLED" });
  await aProduct({ ar: "دقلة نور ممتازة 1 كغ", fr: "Deglet nour extra 1 kg" });
  await aProduct({ ar: "الحقيبة الجلدية", fr: "Sac à main en cuir" });
  await aProduct({ ar: "برنوس صوف", fr: "Burnous en laine" });
}

describe("search", () => {
  it.each([
    ["احذيه رجاليه", "أحذية رِجالـــيَّة"],
    ["أحذية", "أحذية رِجالـــيَّة"],
    ["إحذية", "أحذية رِجالـــيَّة"],
    ["الأحذية", "أحذية رِجالـــيَّة"],
    ["سَاعَة ذَكِيَّة", "ساعة ذكية مقاومة للماء"],
    ["ساعات", "ساعة ذكية مقاومة للماء"],
    ["montres connectees", "ساعة ذكية مقاومة للماء"],
    ["ÉTANCHE", "ساعة ذكية مقاومة للماء"],
    ["amoled", "ساعة ذكية مقاومة للماء"],
    ["دقلة ١", "دقلة نور ممتازة 1 كغ"],
    ["تمر", "دقلة نور ممتازة 1 كغ"],
    ["حقيبة", "الحقيبة الجلدية"],
    ["صاك", "الحقيبة الجلدية"],
    ["sac", "الحقيبة الجلدية"],
    ["بورنوس", "برنوس صوف"],
    ["برن", "برنوس صوف"],
    ["ساعة montre", "ساعة ذكية مقاومة للماء"],
  ])("for %j finds %j", async (query, title) => {
    await smallShop();
    expect((await found(query))[0]).toBe(title);
  });

  it.each([
    ["ساعت زكية", "ساعة ذكية مقاومة للماء"],
    ["brunous", "برنوس صوف"],
    ["chausures", "أحذية رِجالـــيَّة"],
    ["حقبية", "الحقيبة الجلدية"],
  ])("forgives the typo in %j", async (query, title) => {
    await smallShop();
    const result = await search(query);
    expect(result?.products[0]?.title).toBe(title);
    expect(result?.isClosest).toBe(true);
  });

  it("shows what has most of the words when nothing has all", async () => {
    await smallShop();
    expect(await found("ساعة ذكية خضراء")).toEqual(["ساعة ذكية مقاومة للماء"]);
  });

  it("says what was probably meant, as titles write it", async () => {
    await smallShop();
    expect((await search("برنوص"))?.meant).toBe("برنوس");
  });

  it("knows every word of the titles there are, and after the sweep no other", async () => {
    const known = async () => (await db.titleWord.findMany({ orderBy: { word: "asc" } })).map(({ word }) => word);
    const { id } = await aProduct({ ar: "زيت", fr: "Huile d'olive" });
    await aProduct({ ar: "زيت", fr: "Huile vierge" });
    expect(await known()).toEqual(["huile", "olive", "vierge", "zyt"]);
    await db.productSearch.update({ where: { productId: id }, data: { titleKey: " zyt argan " } });
    expect(await known()).toContain("olive");
    await sweepTitleWords();
    expect(await known()).toEqual(["argan", "huile", "vierge", "zyt"]);
  });

  it("puts titles before other words, and what can be bought before what is sold out", async () => {
    const body = await aProduct({ ar: "علبة هدية", keywords: "عسل" });
    const title = await aProduct({ ar: "عسل جبلي" });
    const sold = await aProduct({ ar: "عسل", variants: [{ stock: 0 }] });
    const ids = (await search("عسل"))?.products.map(({ id }) => id);
    expect(ids).toEqual([title.id, body.id, sold.id]);
  });

  it("reads category names and option values, and never shows a draft", async () => {
    const parent = await aCategory({ ar: "مطبخ", fr: "Cuisine" });
    const categoryId = await aCategory({ ar: "نحاسيات", fr: "Dinanderie", parentId: parent });
    const tray = await aProduct({
      categoryId,
      options: { colour: ["copper"] },
      variants: [{ choices: { colour: "copper" } }],
    });
    await aProduct({ categoryId, status: "draft" });
    for (const query of ["dinanderie", "مطبخ", "copper"]) {
      expect((await search(query))?.products.map(({ id }) => id)).toEqual([tray.id]);
    }
  });

  it("filters, counts and orders what it found", async () => {
    await aProduct({ ar: "تمر غرس", variants: [{ price: 800 }] });
    await aProduct({ ar: "تمر دقلة", variants: [{ price: 1800 }] });
    const result = await search("تمر", { max: "1000", sort: "price_up" });
    expect(result).toMatchObject({ total: 1, matched: 2, isClosest: false });
  });

  it("says that nothing is like it, and null when there is nothing to look for", async () => {
    await smallShop();
    expect(await search("zzzzqqqq")).toMatchObject({ matched: 0, products: [] });
    for (const query of ["", "   ", "%%%", "'\"--", "\u0000\u202E"]) expect(await search(query)).toBeNull();
  });

  it("answers absurd queries without failing", async () => {
    await smallShop();
    for (const query of ["تمر ".repeat(10_000), '\'; DROP TABLE "Product"; --', "\uD800x", "_%_", "((((", "\\", "و"]) {
      await search(query);
    }
    expect(await db.product.count()).toBe(5);
  });

  it("takes two statements, and four when it has to guess, beside the synonyms that the shop keeps", async () => {
    await smallShop();
    expect(await countStatements(() => search("ساعة"))).toBe(1 + 2);
    expect(await countStatements(() => search("ساعت زكية"))).toBe(1 + 4);
  });
});

describe("suggestions", () => {
  it("are products and categories that begin so, in one statement beside the cached tree and the kept synonyms", async () => {
    const categoryId = await aCategory({ ar: "ساعات", fr: "Montres" });
    await aProduct({ categoryId, ar: "ساعة حائط", fr: "Horloge" });
    const suggestions = await suggestionsFor("ar", "ساع");
    expect(suggestions.map(({ kind, title }) => [kind, title])).toEqual([
      ["category", "ساعات"],
      ["product", "ساعة حائط"],
    ]);
    expect(suggestions[1]).toMatchObject({ price: "1\u202F000\u00A0دج" });
    expect(await countStatements(() => suggestionsFor("ar", "ساع"))).toBe(3);
  });

  it("are none for one letter or none", async () => {
    expect(await suggestionsFor("ar", "س")).toEqual([]);
    expect(await suggestionsFor("fr", "!!")).toEqual([]);
  });
});

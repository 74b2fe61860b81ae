import { describe, expect, it } from "vitest";
import { pictureCoverage } from "@/lib/catalog/queries/picture-coverage";
import { aProduct } from "../../factories/catalog";
import { aPicture } from "../../factories/pictures";
import { countStatements } from "../../support/count-statements";

const good = {
  altAr: "برنوس أبيض من صوف الغنم",
  altFr: "Burnous blanc en laine",
  captionAr: "منسوج على المنسج في مسعد بالجلفة.",
  captionFr: "Tissé au métier à Messaad, près de Djelfa.",
};

const aGoodPicture = async (productId: number, texts: Partial<typeof good>) =>
  (await aPicture(productId, { ...good, ...texts })).id;

describe("the texts of the shop's pictures", () => {
  it("are all good when each says its own", async () => {
    const { id } = await aProduct();
    await aGoodPicture(id, {});
    expect(await pictureCoverage("fr")).toEqual({
      pictures: 1,
      defects: 0,
      shown: [],
      good: { alt: { ar: 1, fr: 1 }, caption: { ar: 1, fr: 1 } },
    });
  });

  it.each([
    ["missing", { altFr: " " }],
    ["file_name", { altFr: "IMG_20261122.jpg" }],
    ["file_name", { altFr: "WhatsApp Image 2026-11-22 at 10.12" }],
    ["short", { altFr: "Bol" }],
    ["long", { altFr: "Un très long texte. ".repeat(7) }],
    ["copy", { captionFr: good.altFr }],
  ] as const)("are weak when %s", async (fault, texts) => {
    const { id } = await aProduct({ fr: "Burnous" });
    const imageId = await aGoodPicture(id, texts);
    const { shown, defects } = await pictureCoverage("fr");
    const [field] = Object.keys(texts).map((name) => name.slice(0, -2));
    expect(defects).toBe(1);
    expect(shown).toEqual([{ productId: id, title: "Burnous", imageId, position: 1, locale: "fr", field, fault }]);
  });

  it("are weak when two pictures say the same, and only those shoppers see are counted", async () => {
    const { id } = await aProduct();
    const draft = await aProduct({ status: "draft" });
    await aGoodPicture(id, {});
    await aGoodPicture(draft.id, {});
    expect((await pictureCoverage("fr")).defects).toBe(0);
    await aGoodPicture(id, {
      altFr: "Burnous marron en laine",
      captionAr: "آخر ما نُسج هذا الشتاء.",
      captionFr: "Le dernier de cet hiver.",
    });
    const { shown, pictures, good: counts } = await pictureCoverage("fr");
    expect(pictures).toBe(2);
    expect(shown.map(({ fault, field, locale, position }) => [fault, field, locale, position])).toEqual([
      ["twice", "alt", "ar", 1],
      ["twice", "alt", "ar", 2],
    ]);
    expect(counts).toEqual({ alt: { ar: 0, fr: 2 }, caption: { ar: 2, fr: 2 } });
  });

  it("are read in one statement", async () => {
    expect(await countStatements(() => pictureCoverage("ar"))).toBe(1);
  });
});

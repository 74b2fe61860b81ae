import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { aCategory, aProduct } from "../../factories/catalog";

const longAgo = new Date("2020-01-01T00:00:00Z");

/** Whether a change of this product moves the hour that sitemaps and feeds go by. */
async function isNews(change: (product: { id: number; variantId: number; imageId: string }) => Promise<unknown>) {
  const { id, variantIds } = await aProduct();
  const media = await db.media.create({ data: { key: crypto.randomUUID(), width: 9, height: 9, thumbhash: "" } });
  const image = await db.productImage.create({ data: { productId: id, mediaId: media.id } });
  await db.product.update({ where: { id }, data: { shownAt: longAgo } });
  const before = await db.product.findUniqueOrThrow({ where: { id } });
  await change({ id, variantId: variantIds[0] ?? 0, imageId: image.id });
  const after = await db.product.findUniqueOrThrow({ where: { id } });
  return { isNews: after.shownAt > longAgo, isNewVersion: after.updatedAt > before.updatedAt };
}

describe("the hour a product last changed for shoppers", () => {
  it.each<[string, Parameters<typeof isNews>[0]]>([
    ["a title", ({ id }) => db.productTranslation.updateMany({ where: { productId: id }, data: { title: "Neuf" } })],
    [
      "words for search engines",
      ({ id }) => db.productTranslation.updateMany({ where: { productId: id }, data: { seoTitle: "x" } }),
    ],
    ["a fact", ({ id }) => db.productFact.create({ data: { productId: id, code: "warranty", number: 6 } })],
    ["a price", ({ variantId }) => db.variant.update({ where: { id: variantId }, data: { price: 5 } })],
    [
      "the description of a picture",
      ({ imageId }) => db.productImage.update({ where: { id: imageId }, data: { altFr: "x" } }),
    ],
    [
      "the order of pictures",
      ({ imageId }) => db.productImage.update({ where: { id: imageId }, data: { position: 4 } }),
    ],
    ["a picture that goes", ({ imageId }) => db.productImage.delete({ where: { id: imageId } })],
    ["being sold out", ({ variantId }) => db.variant.update({ where: { id: variantId }, data: { stock: 0 } })],
    [
      "another category",
      async ({ id }) => db.product.update({ where: { id }, data: { categoryId: await aCategory() } }),
    ],
  ])("moves with %s", async (_what, change) => {
    expect((await isNews(change)).isNews).toBe(true);
  });

  it("stays when a unit is sold or nothing differs", async () => {
    const sold = await isNews(({ variantId }) => db.variant.update({ where: { id: variantId }, data: { stock: 9 } }));
    expect(sold.isNews).toBe(false);
    const same = await isNews(({ imageId }) => db.productImage.update({ where: { id: imageId }, data: { altFr: "" } }));
    expect(same.isNews).toBe(false);
  });

  it("leaves the version of the panel's forms alone", async () => {
    const picture = await isNews(({ imageId }) => db.productImage.delete({ where: { id: imageId } }));
    expect(picture).toEqual({ isNews: true, isNewVersion: false });
  });
});

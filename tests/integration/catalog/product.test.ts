import { describe, expect, it } from "vitest";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { listBestSellers, listNewProducts, listRelatedProducts } from "@/lib/catalog/queries/product-cards";
import { variantFor } from "@/lib/catalog/variant-choice";
import { db } from "@/lib/db";
import { aCategory, aProduct } from "../../factories/catalog";
import { countStatements } from "../../support/count-statements";

const shirt = () =>
  aProduct({
    ar: "قميص قطني",
    fr: "Chemise en coton",
    options: { colour: ["red", "blue"], size: ["m"] },
    variants: [
      { price: 1200, compareAt: 1500, choices: { colour: "red", size: "m" } },
      { price: 1300, choices: { colour: "blue", size: "m" } },
      { price: 900, isActive: false, choices: { colour: "blue" } },
    ],
  });

describe("a product page", () => {
  it("reads its product in one statement, with the choices of every variant on sale", async () => {
    const { slugs, variantIds } = await shirt();
    expect(await countStatements(() => findProductBySlug("fr", slugs.fr))).toBe(1);
    const product = await findProductBySlug("fr", slugs.fr);
    expect(product).toMatchObject({ title: "Chemise en coton", slugs });
    expect(product?.variants).toHaveLength(2);
    expect(product && variantFor(product, { colour: "blue", size: "m" })?.id).toBe(variantIds[1]);
  });

  it("takes two statements when cold, related products included", async () => {
    const { slugs } = await shirt();
    const render = async () => {
      const product = await findProductBySlug("fr", slugs.fr);
      if (product) await listRelatedProducts("fr", { id: product.id, categoryIds: [product.categoryId] }, 5);
    };
    expect(await countStatements(render)).toBe(2);
  });

  it("does not exist under the other language's slug, as a draft, or archived", async () => {
    const { id, slugs } = await shirt();
    expect(await findProductBySlug("ar", slugs.fr)).toBeNull();
    for (const status of ["draft", "archived"]) {
      await db.product.update({ where: { id }, data: { status } });
      expect(await findProductBySlug("ar", slugs.ar)).toBeNull();
    }
  });
});

describe("cards", () => {
  it("carry the lowest price, its former price, and the only variant when there is nothing to choose", async () => {
    await shirt();
    const single = await aProduct({ publishedAt: new Date("2026-11-20T00:00:00Z") });
    const [newest, other] = await listNewProducts("ar", 2);
    expect(newest).toMatchObject({ id: single.id, variantId: single.variantIds[0], isFrom: false });
    expect(other).toMatchObject({
      title: "قميص قطني",
      price: 120_000,
      compareAt: 150_000,
      isFrom: true,
      variantId: null,
    });
  });

  it("put what sells first and what is sold out last, in one statement", async () => {
    const sold = await aProduct({ sold: 90, variants: [{ stock: 0 }] });
    const best = await aProduct({ sold: 50 });
    const less = await aProduct({ sold: 10 });
    expect((await listBestSellers("fr", 5)).map(({ id }) => id)).toEqual([best.id, less.id, sold.id]);
    expect(await countStatements(() => listBestSellers("fr", 5))).toBe(1);
  });

  it("of related products never hold the product itself nor what is sold out", async () => {
    const categoryId = await aCategory();
    const { id } = await aProduct({ categoryId });
    const near = await aProduct({ categoryId });
    await aProduct({ categoryId, variants: [{ stock: 0 }] });
    await aProduct();
    const related = await listRelatedProducts("ar", { id, categoryIds: [categoryId] }, 5);
    expect(related.map((card) => card.id)).toEqual([near.id]);
  });
});

import { describe, expect, it } from "vitest";
import { saveProductVariants } from "@/lib/catalog/commands/save-product-variants";
import { findAdminProduct } from "@/lib/catalog/queries/admin-product";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { productVariantsInput } from "@/lib/catalog/schema";
import { db } from "@/lib/db";
import { dinars } from "@/lib/money";
import { aProduct } from "../../factories/catalog";

const staff = { id: "staff-1", name: "Amina" };
const codeOf = (outcome: { ok: true } | { ok: false; error: string }) => (outcome.ok ? "done" : outcome.error);
const shown = async (id: number) => {
  const product = await findAdminProduct(id);
  if (!product) throw new Error("no product");
  return { ...product, seenAt: product.updatedAt.getTime() };
};

describe("options and variants", () => {
  const colour = (...codes: string[]) => ({
    code: "colour",
    nameAr: "اللون",
    nameFr: "Couleur",
    values: codes.map((code) => ({ code, nameAr: code, nameFr: code, swatch: "#112233" })),
  });
  async function save(id: number, fields: Record<string, unknown>) {
    const { seenAt } = await shown(id);
    return saveProductVariants(productVariantsInput.parse({ id, seenAt, ...fields }), staff);
  }
  const inTwoColours = {
    options: [colour("red", "blue")],
    variants: [
      { key: "colour=red", sku: "R", price: "1000", compareAt: "1200", stock: "3" },
      { key: "colour=blue", sku: "B", price: "1500", stock: "0" },
    ],
  };

  it("become rows with their opening stock, and the summary of the product follows", async () => {
    const { id } = await aProduct();
    expect(codeOf(await save(id, inTwoColours))).toBe("done");
    const { priceFrom, priceTo } = await db.product.findUniqueOrThrow({ where: { id } });
    expect([priceFrom, priceTo]).toEqual([dinars(1000), dinars(1500)]);
    const sold = (await shown(id)).variants.filter(({ isActive }) => isActive);
    expect(sold.map(({ key, sku, stock }) => [key, sku, stock])).toEqual([
      ["colour=red", "R", 3],
      ["colour=blue", "B", 0],
    ]);
  });

  it("keep the row of a combination, take a missing one off sale, and find it again", async () => {
    const { id } = await aProduct();
    await save(id, inTwoColours);
    const rowOf = async (key: string) => (await shown(id)).variants.find((variant) => variant.key === key);
    const blue = await rowOf("colour=blue");
    await save(id, { options: [colour("red", "blue")], variants: [inTwoColours.variants[0]] });
    expect(await rowOf("colour=blue")).toMatchObject({ id: blue?.id, isActive: false });
    await save(id, inTwoColours);
    expect(await rowOf("colour=blue")).toMatchObject({ id: blue?.id, isActive: true });
  });

  it("have a bar code each, which feeds hear of", async () => {
    const { id } = await aProduct();
    await save(id, inTwoColours);
    const [red, blue] = inTwoColours.variants;
    await db.$executeRaw`UPDATE "Product" SET "shownAt" = '2020-01-01' WHERE id = ${id}`;
    await save(id, { ...inTwoColours, variants: [{ ...red, gtin: "٩٦٣٨٥٠٧٤" }, blue] });
    expect((await shown(id)).variants.map(({ sku, gtin }) => [sku, gtin])).toEqual(
      expect.arrayContaining([
        ["R", "96385074"],
        ["B", ""],
      ]),
    );
    expect((await db.product.findUniqueOrThrow({ where: { id } })).shownAt.getFullYear()).toBeGreaterThan(2020);
  });

  it("has its bar code where its price is, sold in one way only too", async () => {
    const { id, slugs } = await aProduct();
    const [variant] = (await shown(id)).variants;
    const row = { key: "", sku: variant?.sku, price: "1000", gtin: "978-2-07-036822-8" };
    expect(codeOf(await save(id, { options: [], variants: [row], confirmJump: "on" }))).toBe("done");
    expect((await findProductBySlug("fr", slugs.fr))?.variants).toMatchObject([{ gtin: "9782070368228" }]);
  });

  it("may be renamed, and stay the same rows", async () => {
    const { id } = await aProduct();
    await save(id, inTwoColours);
    const before = (await shown(id)).variants.map((variant) => variant.id);
    const renamed = { ...colour("red", "blue"), nameFr: "Teinte" };
    renamed.values = renamed.values.map((value) => ({ ...value, nameFr: `${value.nameFr} vif` }));
    expect(codeOf(await save(id, { ...inTwoColours, options: [renamed] }))).toBe("done");
    const { options, variants } = await shown(id);
    expect(options.map(({ nameFr, values }) => [nameFr, ...values.map((value) => value.nameFr)])).toEqual([
      ["Teinte", "red vif", "blue vif"],
    ]);
    expect(variants.map((variant) => variant.id)).toEqual(before);
  });

  it("may exchange their references", async () => {
    const { id } = await aProduct();
    await save(id, inTwoColours);
    const [red, blue] = inTwoColours.variants;
    const swapped = await save(id, {
      ...inTwoColours,
      variants: [
        { ...red, sku: "B" },
        { ...blue, sku: "R" },
      ],
    });
    expect(codeOf(swapped)).toBe("done");
  });

  it("refuse the reference of another product, and a price a hundred times off until it is confirmed", async () => {
    const { id } = await aProduct();
    await save(id, inTwoColours);
    const other = await aProduct();
    const taken = { key: "", sku: "R", price: "1000" };
    expect(await save(other.id, { variants: [taken] })).toMatchObject({ fields: { "variants.0.sku": "sku_taken" } });

    const [red, blue] = inTwoColours.variants;
    const typo = { ...inTwoColours, variants: [red, { ...blue, price: "150000" }] };
    expect(await save(id, typo)).toMatchObject({ error: "price_jump", fields: { "variants.1.price": "price_jump" } });
    expect(codeOf(await save(id, { ...typo, confirmJump: "on" }))).toBe("done");
  });
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import { cacheTags } from "@/lib/cache-tags";
import { addProduct, saveTexts, saveVariants } from "@/lib/catalog/admin-actions";
import { productFilterOf } from "@/lib/catalog/admin-filter";
import { listAdminProducts } from "@/lib/catalog/queries/admin-products";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { db } from "@/lib/db";
import { aCategory, aProduct } from "../../factories/catalog";
import { expiredTags } from "../../support/next-cache";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const formOf = (fields: Record<string, string | number>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  return form;
};
const seen = async (id: number) => ({
  id,
  seenAt: (await db.product.findUniqueOrThrow({ where: { id } })).updatedAt.getTime(),
});
const empty = { ar: "", fr: "" };
const wordless = Object.fromEntries(
  ["slug", "description", "keywords"].flatMap((field) =>
    Object.keys(empty).map((locale) => [`${field}.${locale}`, ""]),
  ),
);
const textsOf = async (id: number, changes: Record<string, string | number> = {}) => {
  const { categoryId } = await db.product.findUniqueOrThrow({ where: { id } });
  return formOf({ ...(await seen(id)), categoryId, "title.ar": "زيت", "title.fr": "Huile", ...wordless, ...changes });
};
const variantRows = (productId: number) => db.variant.findMany({ where: { productId }, orderBy: { id: "asc" } });
const lastEntry = () => db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });

beforeEach(async () => {
  await visitSignedIn("owner");
  expiredTags.length = 0;
});

describe("a new product", () => {
  it("is a draft with one variant, slugs of its own and an opening movement", async () => {
    const categoryId = await aCategory();
    const fields = { "title.ar": "قفة", "title.fr": "Couffin", categoryId, price: "١ ٥٠٠", stock: "5" };
    await expect(addProduct(formOf(fields))).rejects.toMatchObject({
      digest: expect.stringContaining("/admin/products/"),
    });
    await expect(addProduct(formOf(fields))).rejects.toThrow();
    const [first, second] = await db.product.findMany({
      orderBy: { id: "asc" },
      include: {
        translations: { orderBy: { locale: "asc" } },
        variants: { include: { movements: true } },
        search: true,
      },
    });
    expect(first).toMatchObject({
      status: "draft",
      priceFrom: 150_000,
      translations: [{ slug: "قفة" }, { slug: "couffin" }],
      variants: [{ stock: 5, sku: `P${first?.id}`, movements: [{ quantity: 5, reason: "opening" }] }],
    });
    expect(first?.search?.titleKey).not.toBe("");
    expect(second?.translations.map(({ slug }) => slug)).toEqual(["قفة-2", "couffin-2"]);
    expect(await lastEntry()).toMatchObject({ action: "product_created", subject: `product:${second?.id}` });
  });

  it("says which fields are wrong and keeps what was typed", async () => {
    const refused = await addProduct(
      formOf({ "title.ar": "قفة", "title.fr": "\u202e", categoryId: 999_999, price: "x", stock: "-1" }),
    );
    expect(refused).toMatchObject({
      ok: false,
      fields: { "title.fr": "required", price: "amount_invalid", stock: "invalid" },
      typed: { "title.ar": "قفة", price: "x" },
    });
    expect(
      await addProduct(formOf({ "title.ar": "ق", "title.fr": "C", categoryId: 999_999, price: "10" })),
    ).toMatchObject({
      fields: { categoryId: "category_unknown" },
    });
    expect(await db.product.count()).toBe(0);
  });
});

describe("the texts of a product", () => {
  it("show on the storefront at once, and search finds them", async () => {
    const { id } = await aProduct();
    const saved = await saveTexts(await textsOf(id, { "slug.fr": "Huile d’olive", "keywords.fr": "zit" }));
    expect(saved).toMatchObject({ ok: true });
    expect((await findProductBySlug("fr", "huile-d-olive"))?.title).toBe("Huile");
    const { categoryId } = await db.product.findUniqueOrThrow({ where: { id } });
    expect(expiredTags).toEqual([cacheTags.product(id), cacheTags.catalog, cacheTags.category(categoryId)]);
    expect(await lastEntry()).toMatchObject({
      action: "product_texts_saved",
      after: { fr: { slug: "huile-d-olive" } },
    });
  });

  it("refuse the address of another product beside its field", async () => {
    const other = await aProduct();
    const { id } = await aProduct();
    const refused = await saveTexts(await textsOf(id, { "slug.fr": other.slugs.fr, "title.fr": "Kept" }));
    expect(refused).toMatchObject({
      error: "slug_taken",
      fields: { "slug.fr": "slug_taken" },
      typed: { "title.fr": "Kept" },
    });
    expect(await saveTexts(await textsOf(other.id, { "slug.fr": other.slugs.fr }))).toMatchObject({ ok: true });
  });

  it("give one address to one of two that ask for it together", async () => {
    const [a, b] = [await aProduct(), await aProduct()];
    const forms = [await textsOf(a.id, { "slug.fr": "same" }), await textsOf(b.id, { "slug.fr": "same" })];
    const outcomes = await Promise.all(forms.map((form) => saveTexts(form)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: "slug_taken" });
  });

  it("are not saved over somebody else's change, and what was typed is kept", async () => {
    const { id } = await aProduct();
    const [mine, theirs] = [await textsOf(id, { "title.fr": "Mine" }), await textsOf(id, { "title.fr": "Theirs" })];
    const outcomes = await Promise.all([saveTexts(theirs), saveTexts(mine)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: "edited_meanwhile", typed: { "title.ar": "زيت" } });
  });
});

describe("the variants of a product", () => {
  const colours = {
    "options.0.code": "colour",
    "options.0.nameAr": "اللون",
    "options.0.nameFr": "Couleur",
    "options.0.values.0.code": "red",
    "options.0.values.0.nameAr": "أحمر",
    "options.0.values.0.nameFr": "Rouge",
    "options.0.values.0.swatch": "#c8323c",
    "options.0.values.1.code": "blue",
    "options.0.values.1.nameAr": "أزرق",
    "options.0.values.1.nameFr": "Bleu",
  };
  const red = {
    "variants.0.key": "colour=red",
    "variants.0.price": "1200",
    "variants.0.sku": "R",
    "variants.0.stock": "3",
  };
  const blue = { "variants.1.key": "colour=blue", "variants.1.price": "900", "variants.1.compareAt": "1000" };

  it("keep their ids; what is no longer listed leaves the shelf but stays for its orders", async () => {
    const { id, variantIds } = await aProduct({ variants: [{ stock: 4 }] });
    expect(await saveVariants(formOf({ ...(await seen(id)), ...colours, ...red, ...blue }))).toMatchObject({
      ok: true,
    });
    const rows = await variantRows(id);
    expect(rows.map(({ sku, price, stock, isActive }) => [sku, price, stock, isActive])).toEqual([
      [expect.any(String), 100_000, 4, false],
      ["R", 120_000, 3, true],
      [`P${id}-BLUE`, 90_000, 0, true],
    ]);
    expect(rows[0]?.id).toBe(variantIds[0]);

    await saveVariants(formOf({ ...(await seen(id)), ...colours, ...red, "variants.0.price": "1300" }));
    const again = await variantRows(id);
    expect(again.map(({ id: row, price, isActive }) => [row, price, isActive])).toEqual([
      [rows[0]?.id, 100_000, false],
      [rows[1]?.id, 130_000, true],
      [rows[2]?.id, 90_000, false],
    ]);
    expect((await db.product.findUniqueOrThrow({ where: { id } })).priceFrom).toBe(130_000);
    const ledger = await db.stockMovement.groupBy({ by: ["variantId"], _sum: { quantity: true } });
    for (const row of again)
      expect(ledger.find(({ variantId }) => variantId === row.id)?._sum.quantity ?? 0).toBe(row.stock);
  });

  it("refuse what makes no sense, field by field", async () => {
    const { id } = await aProduct();
    const save = async (fields: Record<string, string>) => saveVariants(formOf({ ...(await seen(id)), ...fields }));
    expect(await save({})).toMatchObject({ fields: { variants: "variant_required" } });
    expect(await save({ ...colours, ...red, "variants.0.key": "colour=green" })).toMatchObject({
      fields: { "variants.0.key": "invalid" },
    });
    expect(await save({ "variants.0.key": "", "variants.0.price": "10", "variants.0.compareAt": "9" })).toMatchObject({
      fields: { "variants.0.compareAt": "compare_not_above" },
    });
    expect(await save({ "variants.0.key": "", "variants.0.price": "0" })).toMatchObject({
      fields: { "variants.0.price": "amount_invalid" },
    });
    expect((await variantRows(id)).map(({ isActive }) => isActive)).toEqual([true]);
  });
});

describe("the panel's list", () => {
  it("finds by words in any spelling and by reference, and counts by status", async () => {
    const oil = await aProduct({ ar: "زَيْت الزيتون", fr: "Huile d’olive", variants: [{ stock: 2 }] });
    await aProduct({ ar: "عسل", status: "draft", variants: [{ stock: 0 }] });
    const list = async (query: Record<string, string>) =>
      (await listAdminProducts(productFilterOf(query), "ar")).products.map(({ id }) => id);
    expect(await list({ q: "زيتون زيت" })).toEqual([oil.id]);
    expect(await list({ q: "HUILE" })).toEqual([oil.id]);
    const { sku } = await db.variant.findUniqueOrThrow({ where: { id: oil.variantIds[0] ?? 0 } });
    expect(await list({ q: sku.toLowerCase() })).toEqual([oil.id]);
    expect(await list({ q: "%" })).toEqual([]);
    expect(await list({ stock: "low", status: "published" })).toEqual([oil.id]);
    const { counts } = await listAdminProducts(productFilterOf({ stock: "out" }), "ar");
    expect(counts).toEqual({ all: 1, draft: 1, published: 0, archived: 0 });
  });
});

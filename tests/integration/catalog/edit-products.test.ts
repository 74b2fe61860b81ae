import { describe, expect, it } from "vitest";
import { changeProductStatus, deleteDraft } from "@/lib/catalog/commands/change-product-status";
import { createProduct } from "@/lib/catalog/commands/create-product";
import { attachPicture, movePicture, removePicture, saveAlts } from "@/lib/catalog/commands/edit-pictures";
import { saveProductTexts } from "@/lib/catalog/commands/save-product-texts";
import { findAdminProduct } from "@/lib/catalog/queries/admin-product";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { newProductInput, productTextsInput } from "@/lib/catalog/schema";
import { db } from "@/lib/db";
import { dinars } from "@/lib/money";
import { aBuyable } from "../../factories/buyable";
import { aCategory, aProduct } from "../../factories/catalog";
import { anOrder } from "../../factories/orders";

const staff = { id: "staff-1", name: "Amina" };
const codeOf = (outcome: { ok: true } | { ok: false; error: string }) => (outcome.ok ? "done" : outcome.error);

async function aPicture(productId: number, alts: { altAr?: string; altFr?: string } = {}) {
  const media = await db.media.create({ data: { key: crypto.randomUUID(), width: 9, height: 9, thumbhash: "" } });
  const added = await attachPicture({ id: productId, mediaId: media.id }, staff);
  if (!added.ok) throw new Error(added.error);
  await db.productImage.update({ where: { id: added.value.imageId }, data: alts });
  return added.value.imageId;
}

const shown = async (id: number) => {
  const product = await findAdminProduct(id);
  if (!product) throw new Error("no product");
  return { ...product, seenAt: product.updatedAt.getTime() };
};

type Retitle = { title?: string; slug?: string; seenAt?: number; facts?: object };

async function retitle(id: number, words: Retitle) {
  const { words: now, categoryId, seenAt } = await shown(id);
  const input = productTextsInput.parse({
    id,
    seenAt: words.seenAt ?? seenAt,
    categoryId,
    title: { ar: now.ar.title, fr: words.title ?? now.fr.title },
    slug: { ar: now.ar.slug, fr: words.slug ?? now.fr.slug },
    description: { ar: "", fr: "" },
    keywords: { ar: "", fr: "" },
    ...words.facts,
  });
  return saveProductTexts(input, staff);
}

describe("a new product", () => {
  const typed = async (fields: object = {}) =>
    newProductInput.parse({
      title: { ar: "إبريق نحاسي", fr: "Théière en cuivre" },
      categoryId: await aCategory(),
      price: "٤٥٠٠",
      stock: "12",
      ...fields,
    });

  it("is a draft with addresses from its titles, its opening stock in the ledger, and a trace in the audit log", async () => {
    const made = await createProduct(await typed(), staff);
    if (!made.ok) throw new Error(made.error);
    const product = await shown(made.value.id);
    expect(product.status).toBe("draft");
    expect([product.words.ar.slug, product.words.fr.slug]).toEqual(["إبريق-نحاسي", "theiere-en-cuivre"]);
    expect(product.variants.map(({ price, stock }) => [price, stock])).toEqual([[dinars(4500), 12]]);
    expect(await db.stockMovement.findMany({ select: { quantity: true, reason: true } })).toEqual([
      { quantity: 12, reason: "opening" },
    ]);
    expect(await db.auditEntry.count({ where: { subject: `product:${product.id}`, actorId: staff.id } })).toBe(1);
    expect(await db.productSearch.count({ where: { productId: product.id } })).toBe(1);
  });

  it("of a title that exists gets an address of its own, even in the same instant", async () => {
    const input = await typed();
    const made = await Promise.all([createProduct(input, staff), createProduct(input, staff)]);
    if (made.some(({ ok }) => !ok)) made.push(await createProduct(input, staff));
    const slugs = await db.productTranslation.findMany({ where: { locale: "fr" }, select: { slug: true } });
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(["theiere-en-cuivre", "theiere-en-cuivre-2"]);
  });

  it("is refused in a category that does not exist, or with the reference of another", async () => {
    expect(codeOf(await createProduct(await typed({ categoryId: 999 }), staff))).toBe("category_unknown");
    await createProduct(await typed({ sku: "CU-1" }), staff);
    expect(await createProduct(await typed({ sku: "CU-1" }), staff)).toMatchObject({ fields: { sku: "sku_taken" } });
  });
});

describe("publishing", () => {
  it("is refused without a picture, and while one is not described in both languages", async () => {
    const { id } = await aProduct({ status: "draft" });
    expect(codeOf(await changeProductStatus({ id, to: "published" }, staff))).toBe("not_ready_to_publish");
    const image = await aPicture(id, { altAr: "إبريق" });
    expect(codeOf(await changeProductStatus({ id, to: "published" }, staff))).toBe("alts_missing");
    expect((await shown(id)).status).toBe("draft");

    const alts = { altAr: "إبريق", altFr: "Théière", captionAr: "", captionFr: "", valueCode: null };
    await saveAlts({ id, images: { [image]: alts } }, staff);
    expect(codeOf(await changeProductStatus({ id, to: "published" }, staff))).toBe("alts_missing");
    const captions = { captionAr: "يُطرق باليد في قسنطينة.", captionFr: "Martelée à la main à Constantine." };
    await saveAlts({ id, images: { [image]: { ...alts, ...captions } } }, staff);
    expect(codeOf(await changeProductStatus({ id, to: "published" }, staff))).toBe("done");
  });

  it("keeps the day a product was first published", async () => {
    const { id } = await aProduct({ publishedAt: new Date("2026-01-02T03:04:05Z") });
    await aPicture(id);
    await changeProductStatus({ id, to: "draft" }, staff);
    await changeProductStatus({ id, to: "published" }, staff);
    const { publishedAt } = await db.product.findUniqueOrThrow({ where: { id } });
    expect(publishedAt?.toISOString()).toBe("2026-01-02T03:04:05.000Z");
  });

  it("leaves no picture of a public product without words", async () => {
    const { id } = await aProduct({ fr: "Bol" });
    const image = await aPicture(id);
    expect((await shown(id)).images[0]).toMatchObject({
      altFr: "Bol",
      captionFr: expect.stringMatching(/^Bol.+\.$/),
    });
    const texts = { altAr: "وعاء", altFr: "", captionAr: "وعاء من طين.", captionFr: "Un bol.", valueCode: null };
    const emptied = await saveAlts({ id, images: { [image]: texts } }, staff);
    expect(emptied).toMatchObject({ error: "alts_missing", fields: { [`images.${image}.altFr`]: "required" } });
    expect(codeOf(await removePicture({ id, imageId: image }, staff))).toBe("last_picture");
  });
});

describe("deleting", () => {
  it("is for drafts that nobody ordered", async () => {
    const draft = await aProduct({ status: "draft" });
    expect(codeOf(await deleteDraft(draft.id, staff))).toBe("done");
    expect(codeOf(await deleteDraft(draft.id, staff))).toBe("product_not_found");
    expect(codeOf(await deleteDraft((await aProduct()).id, staff))).toBe("not_a_draft");
  });
});

describe("the texts of a product", () => {
  it("are found by search at once", async () => {
    const { id } = await aProduct();
    expect(codeOf(await retitle(id, { title: "Zellige bleu" }))).toBe("done");
    expect(await db.productSearch.findUnique({ where: { productId: id } })).toMatchObject({
      titleKey: expect.stringMatching(/ zel+ige /),
    });
  });

  it("say who makes it and what search engines show, and the audit log remembers", async () => {
    const { id, slugs } = await aProduct();
    const facts = { brand: " Oranix ", mpn: "OX-1", seoTitle: { ar: "", fr: "Huile  d’olive" } };
    expect(codeOf(await retitle(id, { facts }))).toBe("done");
    const product = await findProductBySlug("fr", slugs.fr);
    expect(product).toMatchObject({ brand: "Oranix", mpn: "OX-1", seoTitle: "Huile d’olive" });
    const entry = await db.auditEntry.findFirst({ where: { subject: `product:${id}` }, orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ before: { brand: "" }, after: { brand: "Oranix" } });
  });

  it("refuse an address that another product has, beside its field", async () => {
    const taken = await aProduct();
    const { id } = await aProduct();
    expect(await retitle(id, { slug: taken.slugs.fr })).toMatchObject({
      error: "slug_taken",
      fields: { "slug.fr": "slug_taken" },
    });
  });

  it("refuse to overwrite what somebody else saved meanwhile", async () => {
    const { id } = await aProduct();
    const { seenAt } = await shown(id);
    const outcomes = await Promise.all(
      ["Un", "Deux", "Trois"].map((title) => retitle(id, { title, seenAt }).then(codeOf)),
    );
    expect(outcomes.sort()).toEqual(["done", "edited_meanwhile", "edited_meanwhile"]);
  });
});

describe("the order of pictures", () => {
  it("follows the buttons, and stays as it is at the ends", async () => {
    const { id } = await aProduct();
    const [a, b, c] = [await aPicture(id), await aPicture(id), await aPicture(id)];
    const order = async () => (await shown(id)).images.map((image) => image.id);
    await movePicture({ id, imageId: c, direction: "up" }, staff);
    expect(await order()).toEqual([a, c, b]);
    await movePicture({ id, imageId: a, direction: "up" }, staff);
    await movePicture({ id, imageId: b, direction: "down" }, staff);
    expect(await order()).toEqual([a, c, b]);
  });

  it("is not changed by the picture of another product", async () => {
    const [mine, theirs] = [await aProduct(), await aProduct()];
    const image = await aPicture(theirs.id);
    expect(codeOf(await movePicture({ id: mine.id, imageId: image, direction: "up" }, staff))).toBe(
      "picture_not_found",
    );
    expect(codeOf(await removePicture({ id: mine.id, imageId: image }, staff))).toBe("picture_not_found");
  });
});

describe("a product that was ordered", () => {
  it("cannot be deleted, only archived", async () => {
    const buyable = await aBuyable();
    await anOrder({ buyable });
    const { productId } = await db.variant.findUniqueOrThrow({ where: { id: buyable.variantId } });
    await db.product.update({ where: { id: productId }, data: { status: "draft" } });
    expect(codeOf(await deleteDraft(productId, staff))).toBe("product_has_orders");
  });
});

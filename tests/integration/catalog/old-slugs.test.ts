import { describe, expect, it } from "vitest";
import ShortAddressPage from "@/app/[locale]/(shop)/p/[id]/page";
import { settleSlugs } from "@/lib/catalog/commands/settle-slugs";
import { findFormerProduct } from "@/lib/catalog/queries/former-address";
import { db } from "@/lib/db";
import { aCategory, aProduct } from "../../factories/catalog";

const rename = (productId: number, slug: string, locale = "fr") =>
  db.productTranslation.update({ where: { productId_locale: { productId, locale } }, data: { slug } });
const where = (slug: string) => findFormerProduct("fr", slug);
const moved = (slug: string) => ({ kind: "moved", slug });

describe("the old address of a product", () => {
  it("leads to the new one in one step, however often it was renamed", async () => {
    const { id, slugs } = await aProduct({ fr: "Miel" });
    await rename(id, "miel-de-jujubier");
    await rename(id, "miel-pur");
    for (const old of [slugs.fr, "miel-de-jujubier"]) expect(await where(old)).toEqual(moved("miel-pur"));
    expect(await findFormerProduct("ar", slugs.fr)).toBeNull();
  });

  it("is also what it is called in the other language", async () => {
    const { id, slugs } = await aProduct({ ar: "عسل", fr: "Miel" });
    expect(await where(slugs.ar)).toEqual(moved(slugs.fr));
    expect(await findFormerProduct("ar", slugs.fr)).toEqual(moved(slugs.ar));
    await db.product.update({ where: { id }, data: { status: "draft" } });
    expect(await where(slugs.ar)).toBeNull();
    await db.product.update({ where: { id }, data: { status: "archived" } });
    expect(await where(slugs.ar)).toMatchObject({ kind: "gone", id });
  });

  it("cannot run in a circle", async () => {
    const { id, slugs } = await aProduct({ fr: "Miel" });
    await rename(id, "b");
    await rename(id, slugs.fr);
    expect(await where("b")).toEqual(moved(slugs.fr));
    expect(await db.oldSlug.findMany({ select: { slug: true } })).toEqual([{ slug: "b" }]);
  });

  it("belongs to whoever has the address now", async () => {
    const first = await aProduct({ fr: "Miel" });
    await rename(first.id, "ancien");
    const second = await aProduct({ fr: "Dattes" });
    await rename(second.id, first.slugs.fr);
    expect(await db.oldSlug.count({ where: { slug: first.slugs.fr } })).toBe(0);
    await rename(second.id, "dattes-fines");
    expect(await where(first.slugs.fr)).toEqual(moved("dattes-fines"));
  });

  it("is not given to another product unless somebody types it", async () => {
    const { id, slugs } = await aProduct({ fr: "Miel" });
    await rename(id, "miel-pur");
    const words = { title: { ar: "عسل", fr: slugs.fr }, slug: { ar: "", fr: "" } };
    expect((await settleSlugs(db, words, { kind: "product", id: null })).slugs.fr).not.toBe(slugs.fr);
    const typed = await settleSlugs(db, { ...words, slug: { ar: "", fr: slugs.fr } }, { kind: "product", id: null });
    expect(typed).toMatchObject({ slugs: { fr: slugs.fr }, taken: {} });
    expect((await settleSlugs(db, words, { kind: "product", id })).slugs.fr).toBe(slugs.fr);
  });

  it("is kept in the transaction of the rename: one that fails leaves none", async () => {
    const { id, slugs } = await aProduct({ fr: "Miel" });
    const broken = db.$transaction(async (tx) => {
      await tx.productTranslation.updateMany({ where: { productId: id, locale: "fr" }, data: { slug: "autre" } });
      throw new Error("later");
    });
    await expect(broken).rejects.toThrow("later");
    expect([await db.oldSlug.count(), await where(slugs.fr)]).toEqual([0, moved(slugs.fr)]);
  });

  it("is none for a product that was never on sale, and waits for one that is being worked on", async () => {
    const draft = await aProduct({ fr: "Brouillon", status: "draft" });
    await db.product.update({ where: { id: draft.id }, data: { publishedAt: null } });
    await rename(draft.id, "nouveau-nom");
    expect(await db.oldSlug.count()).toBe(0);
    const pulled = await aProduct({ fr: "Huile" });
    await rename(pulled.id, "huile-d-olive");
    await db.product.update({ where: { id: pulled.id }, data: { status: "draft" } });
    expect(await where(pulled.slugs.fr)).toBeNull();
  });

  it("is gone, with the shelf it stood on, once the product is archived or deleted", async () => {
    const categoryId = await aCategory({ fr: "Épicerie" });
    const archived = await aProduct({ fr: "Savon", categoryId });
    await rename(archived.id, "savon-noir");
    await db.product.update({ where: { id: archived.id }, data: { status: "archived" } });
    for (const slug of [archived.slugs.fr, "savon-noir"])
      expect(await where(slug)).toMatchObject({ kind: "gone", id: archived.id, categoryId });

    const deleted = await aProduct({ fr: "Encens", categoryId });
    await rename(deleted.id, "encens-doux");
    await db.product.delete({ where: { id: deleted.id } });
    for (const slug of [deleted.slugs.fr, "encens-doux"])
      expect(await where(slug)).toEqual({ kind: "gone", id: 0, title: "Encens", categoryId });
  });
});

describe("the old address of a category", () => {
  it("is kept when it is renamed, and when it is removed", async () => {
    const id = await aCategory({ fr: "Foyer" });
    await db.categoryTranslation.update({
      where: { categoryId_locale: { categoryId: id, locale: "fr" } },
      data: { slug: "maison" },
    });
    const kept = { kind: "category", locale: "fr", slug: "foyer", categoryId: id as number | null };
    expect(await db.oldSlug.findMany()).toMatchObject([kept]);
    await db.category.delete({ where: { id } });
    const slugs = await db.oldSlug.findMany({ where: { locale: "fr" }, orderBy: { slug: "asc" } });
    expect(slugs).toMatchObject([
      { ...kept, categoryId: null },
      { slug: "maison", categoryId: null, title: "Foyer" },
    ]);
  });
});

describe("the short address of a product", () => {
  const leadsTo = (id: string | number, searchParams: Record<string, string> = {}, locale = "fr") =>
    ShortAddressPage({ params: Promise.resolve({ locale, id: `${id}` }), searchParams: Promise.resolve(searchParams) })
      .then(() => "nowhere")
      .catch(({ digest }: { digest?: string }) => decodeURI(String(digest).split(";")[2] ?? ""));

  it("leads to the one it has now, with the variant that was named", async () => {
    const { id, slugs } = await aProduct({ ar: "عسل", fr: "Miel" });
    expect(await leadsTo(id, { variant: "7", utm_source: "pinterest" })).toBe(
      `/fr/products/${slugs.fr}?variant=7&utm_source=pinterest`,
    );
    expect(await leadsTo(id, {}, "ar")).toBe(`/ar/products/${slugs.ar}`);
    await rename(id, "miel-pur");
    expect(await leadsTo(id)).toBe("/fr/products/miel-pur");
  });

  it("leads to the page that tells what was there, and says nothing of drafts or of numbers never given", async () => {
    const draft = await aProduct({ status: "draft" });
    const gone = await aProduct({ status: "archived" });
    expect(await leadsTo(gone.id)).toBe(`/fr/products/${gone.slugs.fr}`);
    for (const id of [draft.id, 999_999_999, "0", "1e3", "-1", "' OR 1=1", "9".repeat(40)])
      expect(await leadsTo(id), `${id}`).not.toContain("/products/");
  });
});

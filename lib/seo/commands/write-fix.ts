import "server-only";
import type { Actor } from "@/lib/audit/commands";
import { saveAlts } from "@/lib/catalog/commands/edit-pictures";
import { saveCategory } from "@/lib/catalog/commands/save-category";
import { saveProductTexts } from "@/lib/catalog/commands/save-product-texts";
import { findAdminCategory } from "@/lib/catalog/queries/admin-category";
import { type AdminProduct, findAdminProduct } from "@/lib/catalog/queries/admin-product";
import { fail, ok, type Result } from "@/lib/result";
import type { Fix } from "../audit-fix";
import { categoryIdOf, productIdOf } from "../queries/focus";

export type FixPlace = Pick<Fix, "subject" | "field" | "locale" | "target">;
/** Whose pages show the change: `id` of the product, null when it is a category. */
export type Touched = { id: number | null; categoryIds: number[] };

/** What stands there now, or null. */
export async function readFixed({ subject, field, locale, target }: FixPlace): Promise<string | null> {
  const categoryId = categoryIdOf(subject);
  if (categoryId) {
    const category = field === "alt" ? null : await findAdminCategory(categoryId);
    return category && field !== "alt" ? category.words[locale][field] : null;
  }
  const product = await findAdminProduct(productIdOf(subject) ?? 0);
  if (!product) return null;
  if (field !== "alt") return product.words[locale][field];
  return product.images.find(({ id }) => id === target)?.[altColumn[locale]] ?? null;
}

/** Puts a text there, through the command of whom it belongs to. */
export async function writeFixed(place: FixPlace, value: string, actor: Actor): Promise<Result<Touched, string>> {
  const categoryId = categoryIdOf(place.subject);
  if (categoryId) return writeShelf(categoryId, { ...place, value }, actor);
  const product = await findAdminProduct(productIdOf(place.subject) ?? 0);
  if (!product) return fail("product_not_found");
  const saved = await (place.field === "alt"
    ? writeAlt(product, { ...place, value }, actor)
    : saveProductTexts(textsWith(product, { ...place, value }), actor));
  return saved.ok ? ok({ id: product.id, categoryIds: [product.categoryId] }) : fail(saved.error);
}

async function writeShelf(
  id: number,
  { field, locale, value }: FixPlace & { value: string },
  actor: Actor,
): Promise<Result<Touched, string>> {
  const category = await findAdminCategory(id);
  if (!category) return fail("category_not_found");
  const { words, parentId, googleCategory, sector, sizeChart, isHidden, updatedAt } = category;
  const pair = (name: keyof typeof words.ar) => ({
    ar: words.ar[name],
    fr: words.fr[name],
    ...(name === field && { [locale]: value }),
  });
  const texts = { name: pair("name"), slug: pair("slug"), description: pair("description") };
  const snippets = { seoTitle: pair("seoTitle"), seoDescription: pair("seoDescription") };
  const facts = { parentId, googleCategory, sector, sizeChart, isHidden, seenAt: updatedAt.getTime() };
  const saved = await saveCategory({ id, ...facts, ...texts, ...snippets }, actor);
  return saved.ok ? ok({ id: null, categoryIds: [id] }) : fail(saved.error);
}

async function writeAlt(
  { id, images }: AdminProduct,
  { target, locale, value }: FixPlace & { value: string },
  actor: Actor,
) {
  const image = images.find((candidate) => candidate.id === target);
  if (!image) return fail("picture_not_found");
  const { altAr, altFr, captionAr, captionFr, valueCode } = image;
  const texts = { altAr, altFr, captionAr, captionFr, valueCode, [altColumn[locale]]: value };
  return saveAlts({ id, images: { [target]: texts } }, actor);
}

function textsWith(product: AdminProduct, { field, locale, value }: FixPlace & { value: string }) {
  const { id, categoryId, brand, mpn, words, updatedAt } = product;
  const pair = (name: keyof typeof words.ar) => ({
    ar: words.ar[name],
    fr: words.fr[name],
    ...(name === field && { [locale]: value }),
  });
  return {
    ...{ id, categoryId, brand, mpn, seenAt: updatedAt.getTime() },
    ...{ title: pair("title"), slug: pair("slug"), description: pair("description"), keywords: pair("keywords") },
    ...{ seoTitle: pair("seoTitle"), seoDescription: pair("seoDescription") },
  };
}

const altColumn = { ar: "altAr", fr: "altFr" } as const;

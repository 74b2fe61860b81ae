import "server-only";
import { db } from "@/lib/db";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import type { CategoryTree } from "../category-tree";
import { type FormerCategory, formerCategory } from "../former-category";
import { productPath } from "../paths";

export type FormerProduct =
  | { kind: "moved"; slug: string }
  /** gone for good; the shelf it stood on, if that is still there */
  | { kind: "gone"; id: number; title: string; categoryId: number | null };

/** What became of the product whose address this was, or is in the other language; null when there was none, or when it is only being worked on. */
export async function findFormerProduct(locale: Locale, slug: string): Promise<FormerProduct | null> {
  const product = { select: { id: true, status: true, categoryId: true, translations: { where: { locale } } } };
  const named = (language: Locale) =>
    db.productTranslation.findUnique({
      where: { locale_slug: { locale: language, slug } },
      select: { title: true, product },
    });
  const [current, old, translated] = await Promise.all([
    named(locale),
    db.oldSlug.findUnique({
      where: { kind_locale_slug: { kind: "product", locale, slug } },
      select: { title: true, categoryId: true, product },
    }),
    named(otherLocale(locale)),
  ]);
  if (current) return fateOf(current.product, current.title);
  if (!old) return translated && fateOf(translated.product, translated.title);
  return old.product
    ? fateOf(old.product, old.title)
    : { kind: "gone", id: 0, title: old.title, categoryId: old.categoryId };
}

/** An address of ours as it is now, when the product it names was renamed since it was written down. */
export async function currentPathOf(path: string): Promise<string> {
  const [, locale, slug] = /^\/(ar|fr)\/products\/([^/?]+)$/.exec(path) ?? [];
  const former = isLocale(locale) && slug ? await findFormerProduct(locale, slug) : null;
  return isLocale(locale) && former?.kind === "moved" ? productPath(locale, former.slug) : path;
}

/** The slug of a product that is in the shop or was; null for drafts and numbers that were never given. */
export async function findSlugOf(locale: Locale, productId: number): Promise<string | null> {
  const words = await db.productTranslation.findUnique({
    where: { productId_locale: { productId, locale }, product: { status: { in: ["published", "archived"] } } },
    select: { slug: true },
  });
  return words?.slug ?? null;
}

type Row = { id: number; status: string; categoryId: number; translations: { slug: string }[] };

function fateOf({ id, status, categoryId, translations }: Row, title: string): FormerProduct | null {
  const [words] = translations;
  if (status === "published" && words) return { kind: "moved", slug: words.slug };
  return status === "archived" ? { kind: "gone", id, title, categoryId } : null;
}

/** What became of the category whose address this path was. */
export async function findFormerCategory(
  { locale, tree }: { locale: Locale; tree: CategoryTree },
  path: readonly string[],
): Promise<FormerCategory | null> {
  const rows = await db.oldSlug.findMany({
    where: { kind: "category", locale, slug: { in: [...path] } },
    select: { slug: true, categoryId: true, title: true },
    take: path.length,
  });
  return formerCategory(tree, path, new Map(rows.map(({ slug, ...was }) => [slug, was])));
}

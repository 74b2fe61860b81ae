import "server-only";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { readCategoryTree } from "@/lib/catalog/queries/category-tree";
import { db } from "@/lib/db";
import { isLocale, type Locale, pick } from "@/lib/locale";
import { type Place, placeOf } from "../page-place";

export type Focus = { subject: string; path: string; locale: Locale; keyword: string; key: string };

const focusMax = 5_000;

/** What every page wants to be found for, by the address it has today. */
export async function listFocus(): Promise<Focus[]> {
  const rows = await db.focusKeyword.findMany({ orderBy: [{ subject: "asc" }, { locale: "asc" }], take: focusMax });
  const ids = rows.flatMap(({ subject }) => productIdOf(subject) ?? []);
  const [slugs, ar, fr] = await Promise.all([
    db.productTranslation.findMany({
      where: { productId: { in: ids } },
      select: { productId: true, locale: true, slug: true },
    }),
    readCategoryTree("ar"),
    readCategoryTree("fr"),
  ]);
  const slugBy = new Map(slugs.map(({ productId, locale, slug }) => [`${productId} ${locale}`, slug]));
  const pathOf = (subject: string, locale: Locale): string | null => {
    if (subject.startsWith("path:")) return subject.slice("path:".length);
    const shelf = pick(locale, ar, fr).find(({ id }) => id === categoryIdOf(subject));
    if (shelf) return categoryPath(locale, shelf.path);
    const slug = slugBy.get(`${productIdOf(subject)} ${locale}`);
    return slug ? productPath(locale, slug) : null;
  };
  return rows.flatMap(({ subject, locale, keyword, key }) => {
    const path = isLocale(locale) ? pathOf(subject, locale) : null;
    return isLocale(locale) && path ? [{ subject, path, locale, keyword, key }] : [];
  });
}

export const productIdOf = (subject: string): number | null => idIn(subject, "product");
export const categoryIdOf = (subject: string): number | null => idIn(subject, "category");

const idIn = (subject: string, kind: string): number | null => {
  const [named, id] = subject.split(":");
  return named === kind && /^\d+$/.test(id ?? "") ? Number(id) : null;
};

/** What a page shows, as the rest of the shop calls it: "product:12", "category:3", else "path:/ar/…". */
export async function subjectOf(path: string): Promise<string> {
  const place = placeOf(path);
  const id = place && (await idAt(place));
  return id ? `${place.kind}:${id}` : `path:${path}`;
}

async function idAt({ kind, locale, slug }: Place): Promise<number | undefined> {
  const where = { locale_slug: { locale, slug } };
  if (kind === "product")
    return (await db.productTranslation.findUnique({ where, select: { productId: true } }))?.productId;
  return (await db.categoryTranslation.findUnique({ where, select: { categoryId: true } }))?.categoryId;
}

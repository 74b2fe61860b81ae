import "server-only";
import { productPath, slugOfParam } from "@/lib/catalog/paths";
import { db } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/locale";

export type Focus = { subject: string; path: string; locale: Locale; keyword: string; key: string };

const focusMax = 5_000;

/** What every page wants to be found for, by the address it has today. */
export async function listFocus(): Promise<Focus[]> {
  const rows = await db.focusKeyword.findMany({ orderBy: [{ subject: "asc" }, { locale: "asc" }], take: focusMax });
  const ids = rows.flatMap(({ subject }) => productIdOf(subject) ?? []);
  const slugs = await db.productTranslation.findMany({
    where: { productId: { in: ids } },
    select: { productId: true, locale: true, slug: true },
  });
  const slugBy = new Map(slugs.map(({ productId, locale, slug }) => [`${productId} ${locale}`, slug]));
  const pathOf = (subject: string, locale: Locale): string | null => {
    if (subject.startsWith("path:")) return subject.slice("path:".length);
    const slug = slugBy.get(`${productIdOf(subject)} ${locale}`);
    return slug ? productPath(locale, slug) : null;
  };
  return rows.flatMap(({ subject, locale, keyword, key }) => {
    const path = isLocale(locale) ? pathOf(subject, locale) : null;
    return isLocale(locale) && path ? [{ subject, path, locale, keyword, key }] : [];
  });
}

export const productIdOf = (subject: string): number | null =>
  Number(subject.match(/^product:(\d+)$/)?.[1] ?? 0) || null;

/** What a page shows, as the rest of the shop calls it: "product:12", else "path:/ar/…". */
export async function subjectOf(path: string): Promise<string> {
  const [, locale = "", param = ""] = path.match(/^\/(ar|fr)\/products\/([^/?]+)$/) ?? [];
  const slug = slugOfParam(param);
  const product = slug
    ? await db.productTranslation.findUnique({ where: { locale_slug: { locale, slug } }, select: { productId: true } })
    : null;
  return product ? `product:${product.productId}` : `path:${path}`;
}

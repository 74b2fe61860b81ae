import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";

export type ProductAddress = { updatedAt: Date; slugs: Record<Locale, string> };

// The protocol allows 50 000 addresses a file, and each product has two.
const productsMax = 20_000;

/** Slugs of what is published, newest first, for the sitemap. A product without both languages has no twin and is left out. */
export async function listProductAddresses(): Promise<ProductAddress[]> {
  const rows = await db.product.findMany({
    relationLoadStrategy: "join",
    where: { status: "published" },
    orderBy: { id: "desc" },
    take: productsMax,
    select: { updatedAt: true, translations: { select: { locale: true, slug: true } } },
  });
  return rows.flatMap(({ updatedAt, translations }) => {
    const slugOf = (locale: Locale) => translations.find((words) => words.locale === locale)?.slug;
    const [ar, fr] = [slugOf("ar"), slugOf("fr")];
    return ar && fr ? [{ updatedAt, slugs: { ar, fr } }] : [];
  });
}

import "server-only";
import type { DbClient } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { slugOf } from "@/lib/text";

type Words = { title: Record<Locale, string>; slug: Record<Locale, string> };

/** The slugs to store: those typed, or made from the titles and numbered until free; and which of the typed ones are taken. */
export async function settleSlugs(tx: DbClient, { title, slug }: Words, productId: number | null) {
  const taken: Record<string, string> = {};
  const settled: Record<Locale, string> = { ar: "", fr: "" };
  for (const locale of locales) {
    const wanted = slug[locale] || slugOf(title[locale]) || "p";
    const others = await slugsLike(tx, { locale, wanted, productId });
    if (slug[locale] && others.has(wanted)) taken[`slug.${locale}`] = "slug_taken";
    // What we make up also leaves the old addresses of others alone; what was typed may take them over.
    const former = slug[locale] ? [] : await formerLike(tx, { locale, wanted, productId });
    settled[locale] = firstFree(wanted, new Set([...others, ...former]));
  }
  return { slugs: settled, taken };
}

async function slugsLike(tx: DbClient, at: { locale: Locale; wanted: string; productId: number | null }) {
  const rows = await tx.productTranslation.findMany({
    where: {
      locale: at.locale,
      OR: [{ slug: at.wanted }, { slug: { startsWith: `${at.wanted}-` } }],
      ...(at.productId !== null && { productId: { not: at.productId } }),
    },
    select: { slug: true },
    take: 1_000,
  });
  return new Set(rows.map((row) => row.slug));
}

async function formerLike(tx: DbClient, at: { locale: Locale; wanted: string; productId: number | null }) {
  const rows = await tx.oldSlug.findMany({
    where: {
      kind: "product",
      locale: at.locale,
      slug: { startsWith: at.wanted },
      ...(at.productId !== null && { OR: [{ productId: null }, { productId: { not: at.productId } }] }),
    },
    select: { slug: true },
    take: 1_000,
  });
  return rows.map((row) => row.slug);
}

function firstFree(wanted: string, others: Set<string>): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!others.has(slug)) return slug;
  }
}

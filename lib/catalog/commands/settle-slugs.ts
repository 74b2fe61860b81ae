import "server-only";
import type { DbClient } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { slugOf } from "@/lib/text";

type Words = { title: Record<Locale, string>; slug: Record<Locale, string> };
/** Whose slugs they are; `id` null = of something new. */
type Owner = { kind: "product" | "category"; id: number | null };
type Wanted = { locale: Locale; wanted: string };

/** The slugs to store: those typed, or made from the titles and numbered until free; and which of the typed ones are taken. */
export async function settleSlugs(tx: DbClient, { title, slug }: Words, owner: Owner) {
  const taken: Record<string, string> = {};
  const settled: Record<Locale, string> = { ar: "", fr: "" };
  for (const locale of locales) {
    const wanted = slug[locale] || slugOf(title[locale]) || owner.kind.charAt(0);
    const others = await slugsLike(tx, { locale, wanted }, owner);
    if (slug[locale] && others.has(wanted)) taken[`slug.${locale}`] = "slug_taken";
    // What we make up also leaves the old addresses of others alone; what was typed may take them over.
    const former = slug[locale] ? [] : await formerLike(tx, { locale, wanted }, owner);
    settled[locale] = firstFree(wanted, new Set([...others, ...former]));
  }
  return { slugs: settled, taken };
}

async function slugsLike(tx: DbClient, { locale, wanted }: Wanted, { kind, id }: Owner): Promise<Set<string>> {
  const like = { locale, OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] };
  const found = { select: { slug: true }, take: 1_000 };
  const rows =
    kind === "product"
      ? await tx.productTranslation.findMany({
          where: { ...like, ...(id !== null && { productId: { not: id } }) },
          ...found,
        })
      : await tx.categoryTranslation.findMany({
          where: { ...like, ...(id !== null && { categoryId: { not: id } }) },
          ...found,
        });
  return new Set(rows.map((row) => row.slug));
}

async function formerLike(tx: DbClient, { locale, wanted }: Wanted, { kind, id }: Owner): Promise<string[]> {
  const column = kind === "product" ? "productId" : "categoryId";
  const rows = await tx.oldSlug.findMany({
    where: {
      kind,
      locale,
      slug: { startsWith: wanted },
      ...(id !== null && { OR: [{ [column]: null }, { [column]: { not: id } }] }),
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

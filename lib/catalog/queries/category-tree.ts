import "server-only";
import { cache } from "react";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { db } from "@/lib/db";
import { type Locale, otherLocale } from "@/lib/locale";
import { fileNameOf } from "@/lib/media/picture";
import { type CategoryRow, type CategoryTree, treeOf } from "../category-tree";
import { pictureOf } from "./product-cards";

/** Every category with its paths and counts, in one statement, cached until the catalogue changes and looked up once a page. */
export const categoryTree = cache(
  cachedRead(readCategoryTree, ["category-tree"], { tags: [cacheTags.catalog], revalidate: 3600 }),
);

/** For jobs, which have no cache: straight from the database. */
export async function readCategoryTree(locale: Locale): Promise<CategoryTree> {
  const rows = await db.category.findMany({
    relationLoadStrategy: "join",
    // What stands below a hidden one is left out with it.
    where: { isHidden: false },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      parentId: true,
      media: { select: { key: true, width: true, height: true, thumbhash: true } },
      translations: {
        select: { locale: true, name: true, slug: true, description: true, seoTitle: true, seoDescription: true },
      },
      _count: { select: { products: { where: { status: "published" } } } },
    },
  });
  return treeOf(
    rows.flatMap(({ id, parentId, media, translations, _count }) => {
      const here = translations.find((words) => words.locale === locale);
      const other = translations.find((words) => words.locale === otherLocale(locale));
      const picture = media ? pictureOf(media, "", fileNameOf(frenchSlug(translations))) : null;
      return here
        ? [{ id, parentId, picture, own: _count.products, here: wordsOf(here), otherSlug: other?.slug ?? here.slug }]
        : [];
    }),
  );
}

const wordsOf = ({ locale: _, ...words }: CategoryRow["here"] & { locale: string }): CategoryRow["here"] => words;

const frenchSlug = (translations: { locale: string; slug: string }[]): string | undefined =>
  translations.find(({ locale }) => locale === "fr")?.slug;

import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import { isSector } from "../fact-sets";
import { sizeChartOf } from "../size-chart";

const most = 1_000;
const ordered = [{ position: "asc" as const }, { id: "asc" as const }];

/** Every category, hidden ones too, in the merchant's order, with what the list of the panel shows. */
export async function listAdminCategories(locale: Locale) {
  const [rows, shown] = await Promise.all([
    db.category.findMany({
      relationLoadStrategy: "join",
      orderBy: ordered,
      take: most,
      select: {
        id: true,
        parentId: true,
        isHidden: true,
        media: { select: { key: true } },
        translations: { where: { locale }, select: { name: true } },
        _count: { select: { products: true } },
      },
    }),
    db.product.groupBy({ by: ["categoryId"], where: { status: "published" }, _count: true }),
  ]);
  const published = new Map(shown.map(({ categoryId, _count }) => [categoryId, _count]));
  return rows.map(({ id, parentId, isHidden, media, translations: [words], _count }) => ({
    id,
    parentId,
    isHidden,
    name: words?.name ?? "",
    pictureKey: media?.key ?? null,
    products: _count.products,
    published: published.get(id) ?? 0,
  }));
}

const noWords = { name: "", slug: "", description: "", seoTitle: "", seoDescription: "" };
const words = {
  locale: true,
  name: true,
  slug: true,
  description: true,
  seoTitle: true,
  seoDescription: true,
} as const;

const view = {
  id: true,
  parentId: true,
  googleCategory: true,
  sector: true,
  sizeChart: true,
  isHidden: true,
  updatedAt: true,
  media: { select: { key: true } },
  parent: { select: { isHidden: true, translations: { select: { locale: true, slug: true } } } },
  translations: { select: words },
  _count: { select: { products: true, children: true } },
} satisfies Prisma.CategorySelect;

/** A category with everything its page in the panel edits. */
export async function findAdminCategory(id: number) {
  const category = await db.category.findUnique({ relationLoadStrategy: "join", where: { id }, select: view });
  if (!category) return null;
  const { translations, _count, parent, ...rest } = category;
  const inLocale = (locale: Locale) => translations.find((row) => row.locale === locale) ?? noWords;
  const pathIn = (locale: Locale): string[] =>
    [parent?.translations.find((row) => row.locale === locale)?.slug, inLocale(locale).slug].filter(
      (slug) => slug !== undefined,
    );
  return {
    ...rest,
    sector: isSector(rest.sector) ? rest.sector : null,
    sizeChart: sizeChartOf(rest.sizeChart),
    words: { ar: inLocale("ar"), fr: inLocale("fr") },
    /** slugs from the root */
    path: { ar: pathIn("ar"), fr: pathIn("fr") },
    isShown: !rest.isHidden && !parent?.isHidden,
    products: _count.products,
    children: _count.children,
  };
}

export type AdminCategory = NonNullable<Awaited<ReturnType<typeof findAdminCategory>>>;

import "server-only";
import { suggestedTexts } from "@/lib/catalog/picture-texts";
import { factsOf, pictureFacts } from "@/lib/catalog/queries/picture-facts";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import type { Fixable } from "../audit-fix";
import { type Place, placeOf } from "../page-place";

/** `of`: what the page shows. */
export type FixablePage = { locale: Locale; of: Fixable };

/** The products and categories behind these addresses, with what the doctor may mend of them; pages of anything else are left out. */
export async function fixableOf(paths: readonly string[]): Promise<Map<string, FixablePage>> {
  const places = paths.flatMap((path) => placeOf(path) ?? []);
  const at = (kind: Place["kind"]) => ({
    OR: places.filter((place) => place.kind === kind).map(({ locale, slug }) => ({ locale, slug })),
  });
  const named = { locale: true, slug: true } as const;
  const [products, categories] = await Promise.all([
    db.productTranslation.findMany({ where: at("product"), select: { ...named, product: { select: view } } }),
    db.categoryTranslation.findMany({ where: at("category"), select: { ...named, category: { select: shelf } } }),
  ]);
  const found = new Map<string, Fixable>();
  for (const { locale, slug, product } of products) found.set(`product ${locale} ${slug}`, fixable(product));
  for (const { locale, slug, category } of categories) found.set(`category ${locale} ${slug}`, fixableShelf(category));
  return new Map(
    places.flatMap(({ kind, path, locale, slug }) => {
      const of = found.get(`${kind} ${locale} ${slug}`);
      return of ? [[path, { locale, of }] as const] : [];
    }),
  );
}

const view = {
  ...pictureFacts,
  id: true,
  translations: {
    select: { locale: true, title: true, description: true, seoTitle: true, seoDescription: true },
  },
  images: { orderBy: { position: "asc" }, take: 24, select: { id: true, altAr: true, altFr: true, valueCode: true } },
} satisfies Prisma.ProductSelect;

const shelf = {
  id: true,
  translations: {
    select: { locale: true, name: true, description: true, seoTitle: true, seoDescription: true },
  },
} satisfies Prisma.CategorySelect;

type Shelf = Prisma.CategoryGetPayload<{ select: typeof shelf }>;
type Row = Prisma.ProductGetPayload<{ select: typeof view }>;
const none = { title: "", description: "", seoTitle: "", seoDescription: "" };

function fixable(row: Row): Fixable {
  const { id, translations, images } = row;
  const facts = factsOf(row);
  const wordsIn = (locale: Locale) => translations.find((words) => words.locale === locale) ?? none;
  return {
    subject: `product:${id}`,
    words: { ar: wordsIn("ar"), fr: wordsIn("fr") },
    pictures: images.map(({ id: picture, altAr, altFr }, place) => ({
      id: picture,
      alt: { ar: altAr, fr: altFr },
      suggested: suggestedTexts(facts, images, place).alt,
    })),
  };
}

function fixableShelf({ id, translations }: Shelf): Fixable {
  const wordsIn = (locale: Locale) => {
    const words = translations.find((row) => row.locale === locale);
    return words ? { ...words, title: words.name } : none;
  };
  return { subject: `category:${id}`, words: { ar: wordsIn("ar"), fr: wordsIn("fr") }, pictures: [] };
}

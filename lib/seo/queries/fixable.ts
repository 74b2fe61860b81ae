import "server-only";
import { slugOfParam } from "@/lib/catalog/paths";
import { suggestedTexts } from "@/lib/catalog/picture-texts";
import { factsOf } from "@/lib/catalog/queries/picture-facts";
import { db } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import type { FixableProduct } from "../audit-fix";

export type FixablePage = { locale: Locale; product: FixableProduct };

/** The products behind these addresses, with what the doctor may mend of them; pages of anything else are left out. */
export async function fixableOf(paths: readonly string[]): Promise<Map<string, FixablePage>> {
  const places = paths.flatMap((path) => placeOf(path) ?? []);
  if (places.length === 0) return new Map();
  const rows = await db.productTranslation.findMany({
    where: { OR: places.map(({ locale, slug }) => ({ locale, slug })) },
    select: { locale: true, slug: true, product: { select: view } },
  });
  const bySlug = new Map(rows.map(({ locale, slug, product }) => [`${locale} ${slug}`, product]));
  return new Map(
    places.flatMap(({ path, locale, slug }) => {
      const row = bySlug.get(`${locale} ${slug}`);
      return row ? [[path, { locale, product: fixable(row) }] as const] : [];
    }),
  );
}

function placeOf(path: string): { path: string; locale: Locale; slug: string } | null {
  const [, locale, param = ""] = path.match(/^\/(\w\w)\/products\/([^/?]+)$/) ?? [];
  const slug = slugOfParam(param);
  return isLocale(locale) && slug ? { path, locale, slug } : null;
}

const view = {
  id: true,
  translations: {
    select: { locale: true, title: true, description: true, seoTitle: true, seoDescription: true },
  },
  category: { select: { translations: { select: { locale: true, name: true } } } },
  images: { orderBy: { position: "asc" }, take: 24, select: { id: true, altAr: true, altFr: true, valueCode: true } },
  options: {
    orderBy: { position: "asc" },
    select: {
      code: true,
      nameAr: true,
      nameFr: true,
      values: { orderBy: { position: "asc" }, select: { code: true, nameAr: true, nameFr: true } },
    },
  },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof view }>;
const none = { title: "", description: "", seoTitle: "", seoDescription: "" };

function fixable(row: Row): FixableProduct {
  const { id, translations, images } = row;
  const facts = factsOf(row);
  const wordsIn = (locale: Locale) => translations.find((words) => words.locale === locale) ?? none;
  return {
    id,
    words: { ar: wordsIn("ar"), fr: wordsIn("fr") },
    pictures: images.map(({ id: picture, altAr, altFr }, place) => ({
      id: picture,
      alt: { ar: altAr, fr: altFr },
      suggested: suggestedTexts(facts, images, place).alt,
    })),
  };
}

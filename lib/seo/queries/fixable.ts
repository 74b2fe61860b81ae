import "server-only";
import { slugOfParam } from "@/lib/catalog/paths";
import { db } from "@/lib/db";
import { isLocale, type Locale, locales } from "@/lib/locale";
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
  images: { orderBy: { position: "asc" }, take: 24, select: { id: true, altAr: true, altFr: true, valueCode: true } },
  options: { select: { values: { select: { code: true, nameAr: true, nameFr: true } } } },
} as const;

type Row = {
  id: number;
  translations: { locale: string; title: string; description: string; seoTitle: string; seoDescription: string }[];
  images: { id: string; altAr: string; altFr: string; valueCode: string | null }[];
  options: { values: { code: string; nameAr: string; nameFr: string }[] }[];
};

function fixable({ id, translations, images, options }: Row): FixableProduct {
  const values = new Map(options.flatMap((option) => option.values.map((value) => [value.code, value])));
  const none = { title: "", description: "", seoTitle: "", seoDescription: "" };
  const words = locales.map((locale) => [locale, translations.find((row) => row.locale === locale) ?? none]);
  return {
    id,
    words: Object.fromEntries(words),
    pictures: images.map(({ id: image, altAr, altFr, valueCode }) => {
      const shown = valueCode === null ? undefined : values.get(valueCode);
      return {
        id: image,
        alt: { ar: altAr, fr: altFr },
        shows: { ar: shown?.nameAr ?? "", fr: shown?.nameFr ?? "" },
      };
    }),
  };
}

import "server-only";
import { cache } from "react";
import { db } from "@/lib/db";
import { type Locale, pick } from "@/lib/locale";
import type { Prisma } from "@/prisma/client/client";
import { factsOf } from "../fact";
import { placeholderOf } from "../picture-placeholder";
import type { Product } from "../product";
import { firstChart } from "../size-chart";
import { choicesMade } from "../variant-choice";
import { pictureOfProduct } from "./product-cards";

const productSelect = {
  id: true,
  status: true,
  categoryId: true,
  publishedAt: true,
  brand: true,
  mpn: true,
  sizeChart: true,
  category: { select: { sizeChart: true, parent: { select: { sizeChart: true } } } },
  facts: { take: 60, select: { code: true, number: true, choice: true, textAr: true, textFr: true } },
  translations: { select: { locale: true, slug: true } },
  images: {
    orderBy: { position: "asc" },
    take: 12,
    select: {
      position: true,
      altAr: true,
      altFr: true,
      captionAr: true,
      captionFr: true,
      valueCode: true,
      media: { select: { key: true, width: true, height: true, thumbhash: true } },
    },
  },
  options: {
    orderBy: { position: "asc" },
    select: {
      code: true,
      nameAr: true,
      nameFr: true,
      values: {
        orderBy: { position: "asc" },
        select: { id: true, code: true, nameAr: true, nameFr: true, swatch: true },
      },
    },
  },
  variants: {
    where: { isActive: true },
    orderBy: { position: "asc" },
    take: 200,
    select: {
      id: true,
      sku: true,
      price: true,
      compareAt: true,
      stock: true,
      gtin: true,
      values: { select: { valueId: true } },
    },
  },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof productSelect }>;

/** A published product by its slug in one joined statement; read once per render. */
export const findProductBySlug = cache(async (locale: Locale, slug: string): Promise<Product | null> => {
  const words = await db.productTranslation.findUnique({
    relationLoadStrategy: "join",
    where: { locale_slug: { locale, slug }, product: { status: "published" } },
    select: {
      title: true,
      description: true,
      slug: true,
      seoTitle: true,
      seoDescription: true,
      product: { select: productSelect },
    },
  });
  if (!words) return null;
  const { product, ...texts } = words;
  return { ...productOf(product, locale), ...texts };
});

/** The slugs to prerender, best sellers first. */
export const listProductSlugs = (locale: Locale, count: number) =>
  db.productTranslation.findMany({
    where: { locale, product: { status: "published" } },
    orderBy: { product: { soldCount: "desc" } },
    take: count,
    select: { slug: true },
  });

function productOf(row: Row, locale: Locale) {
  return {
    id: row.id,
    categoryId: row.categoryId,
    brand: row.brand,
    mpn: row.mpn,
    facts: factsOf(row.facts, locale),
    sizeChart: firstChart(row.sizeChart, row.category.sizeChart, row.category.parent?.sizeChart),
    slugs: Object.fromEntries(row.translations.map((words) => [words.locale, words.slug])) as Partial<
      Record<Locale, string>
    >,
    pictures: row.images.map((image) => ({
      ...pictureOfProduct(image, row.translations, locale),
      placeholder: placeholderOf(image.media.thumbhash, "gallery"),
      caption: pick(locale, image.captionAr, image.captionFr),
      valueCode: image.valueCode,
    })),
    options: row.options.map(({ code, nameAr, nameFr, values }) => ({
      code,
      name: pick(locale, nameAr, nameFr),
      values: values.map((value) => ({
        code: value.code,
        name: pick(locale, value.nameAr, value.nameFr),
        swatch: value.swatch,
      })),
    })),
    variants: row.variants.map(({ values, ...variant }) => ({
      ...variant,
      choices: choicesMade(row.options, values),
    })),
  };
}

import "server-only";
import { type DbClient, db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import type { PictureFacts } from "../picture-texts";

/** The columns of `factsOf`. */
export const pictureFacts = {
  translations: { select: { locale: true, title: true, description: true } },
  category: { select: { translations: { select: { locale: true, name: true } } } },
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

type Row = Prisma.ProductGetPayload<{ select: typeof pictureFacts }>;

/** What texts for a product's pictures are suggested from. */
export async function pictureFactsOf(productId: number, database: DbClient = db): Promise<PictureFacts | null> {
  const row = await database.product.findUnique({ where: { id: productId }, select: pictureFacts });
  return row && factsOf(row);
}

/** The same from a product that was read already. */
export function factsOf({ translations, category, options }: Row): PictureFacts {
  const both = <T extends { locale: string }>(rows: T[], textOf: (row: T) => string) => {
    const textIn = (locale: string) => rows.filter((row) => row.locale === locale).map(textOf)[0] ?? "";
    return { ar: textIn("ar"), fr: textIn("fr") };
  };
  return {
    title: both(translations, (row) => row.title),
    description: both(translations, (row) => row.description),
    category: both(category.translations, (row) => row.name),
    options,
  };
}

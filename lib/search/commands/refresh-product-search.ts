import "server-only";
import { searchedTexts } from "@/lib/catalog/fact";
import type { DbClient } from "@/lib/db";
import { productKeys } from "../product-keys";

/** Writes what search reads of a product, after any change of its texts, options or category. */
export async function refreshProductSearch(tx: DbClient, productId: number): Promise<void> {
  const product = await tx.product.findUnique({
    relationLoadStrategy: "join",
    where: { id: productId },
    select: {
      translations: { select: { title: true, keywords: true } },
      category: {
        select: {
          translations: { select: { name: true } },
          parent: { select: { translations: { select: { name: true } } } },
        },
      },
      options: { select: { values: { select: { nameAr: true, nameFr: true } } } },
      variants: { where: { isActive: true }, select: { sku: true } },
      facts: { take: 60, select: { code: true, number: true, choice: true, textAr: true, textFr: true } },
    },
  });
  if (!product) return;
  const { translations, category, options, variants, facts } = product;
  const keys = productKeys({
    titles: translations.map(({ title }) => title),
    words: [
      ...translations.map(({ keywords }) => keywords),
      ...[...category.translations, ...(category.parent?.translations ?? [])].map(({ name }) => name),
      ...options.flatMap(({ values }) => values.flatMap(({ nameAr, nameFr }) => [nameAr, nameFr])),
      ...variants.map(({ sku }) => sku),
      ...searchedTexts(facts),
    ],
  });
  await tx.productSearch.upsert({ where: { productId }, create: { productId, ...keys }, update: keys });
}

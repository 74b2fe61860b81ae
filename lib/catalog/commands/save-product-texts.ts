import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { refreshProductSearch } from "@/lib/search/commands";
import { withTx } from "@/lib/tx";
import type { productTextsInput } from "../schema";
import { claimProduct } from "./changed-product";
import { settleSlugs } from "./product-slugs";
import { clashOf } from "./unique-clash";

type Texts = z.output<typeof productTextsInput>;

/** Titles, addresses, descriptions, keywords and category. */
export async function saveProductTexts(input: Texts, actor: Actor) {
  return withTx((tx) => save(tx, input, actor)).catch((error) => {
    if (clashOf(error) === "slug")
      return { ...fail("slug_taken"), fields: { "slug.ar": "slug_taken", "slug.fr": "slug_taken" } };
    throw error;
  });
}

async function save(tx: DbClient, input: Texts, actor: Actor) {
  const { id, categoryId } = input;
  const { slugs, taken } = await settleSlugs(tx, input, id);
  if (Object.keys(taken).length > 0) return { ...fail("slug_taken"), fields: taken };
  const category = await tx.category.findUnique({ where: { id: categoryId }, select: { id: true } });
  if (!category) return { ...fail("category_unknown"), fields: { categoryId: "category_unknown" } };
  const claimed = await claimProduct(tx, input);
  if (!claimed.ok) return claimed;

  const before = { categoryId: claimed.value.categoryId, ...(await textsOf(tx, id)) };
  if (categoryId !== before.categoryId)
    await tx.product.update({ where: { id }, data: { categoryId }, select: { id: true } });
  for (const locale of locales) await saveWords(tx, id, { locale, ...wordsOf({ ...input, slug: slugs }, locale) });
  await refreshProductSearch(tx, id);
  const after = {
    categoryId,
    ...Object.fromEntries(locales.map((locale) => [locale, wordsOf({ ...input, slug: slugs }, locale)])),
  };
  await recordAudit(tx, { actor, action: "product_texts_saved", subject: `product:${id}`, before, after });
  return ok({ id, categoryIds: [before.categoryId, categoryId] });
}

const wordsOf = ({ title, slug, description, keywords }: Texts, locale: Locale) => ({
  title: title[locale],
  slug: slug[locale],
  description: description[locale],
  keywords: keywords[locale],
});

async function saveWords(
  tx: DbClient,
  productId: number,
  { locale, ...words }: { locale: Locale } & ReturnType<typeof wordsOf>,
) {
  const where = { productId_locale: { productId, locale } };
  await tx.productTranslation.upsert({ where, create: { productId, locale, ...words }, update: words });
}

async function textsOf(tx: DbClient, productId: number) {
  const rows = await tx.productTranslation.findMany({
    where: { productId },
    select: { locale: true, title: true, slug: true, description: true, keywords: true },
  });
  return Object.fromEntries(rows.map(({ locale, ...words }) => [locale, words]));
}

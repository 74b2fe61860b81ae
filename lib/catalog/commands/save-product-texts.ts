import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { withTx } from "@/lib/tx";
import type { productTextsInput } from "../schema";
import { claimProduct } from "./changed-product";
import { settleSlugs } from "./settle-slugs";
import { clashOf } from "./unique-clash";

type Texts = z.output<typeof productTextsInput>;

/** Titles, addresses, descriptions, keywords, what search engines show, who makes it, and category. */
export async function saveProductTexts(input: Texts, actor: Actor) {
  return withTx((tx) => save(tx, input, actor)).catch((error) => {
    if (clashOf(error) === "slug")
      return { ...fail("slug_taken"), fields: { "slug.ar": "slug_taken", "slug.fr": "slug_taken" } };
    throw error;
  });
}

async function save(tx: DbClient, input: Texts, actor: Actor) {
  const { id, categoryId } = input;
  const { slugs, taken } = await settleSlugs(tx, input, { kind: "product", id });
  if (Object.keys(taken).length > 0) return { ...fail("slug_taken"), fields: taken };
  const category = await tx.category.findUnique({ where: { id: categoryId }, select: { id: true } });
  if (!category) return { ...fail("category_unknown"), fields: { categoryId: "category_unknown" } };
  const claimed = await claimProduct(tx, input);
  if (!claimed.ok) return claimed;

  const before = { ...(await factsOf(tx, id)), ...(await textsOf(tx, id)) };
  const facts = { categoryId, brand: input.brand, mpn: input.mpn };
  await tx.product.update({ where: { id }, data: facts, select: { id: true } });
  for (const locale of locales) await saveWords(tx, id, { locale, ...wordsOf({ ...input, slug: slugs }, locale) });
  await refreshProductSearch(tx, id);
  const after = {
    ...facts,
    ...Object.fromEntries(locales.map((locale) => [locale, wordsOf({ ...input, slug: slugs }, locale)])),
  };
  await recordAudit(tx, { actor, action: "product_texts_saved", subject: `product:${id}`, before, after });
  return ok({ id, categoryIds: [claimed.value.categoryId, categoryId] });
}

const wordsOf = ({ title, slug, description, keywords, seoTitle, seoDescription }: Texts, locale: Locale) => ({
  title: title[locale],
  slug: slug[locale],
  description: description[locale],
  keywords: keywords[locale],
  seoTitle: seoTitle[locale],
  seoDescription: seoDescription[locale],
});

async function saveWords(
  tx: DbClient,
  productId: number,
  { locale, ...words }: { locale: Locale } & ReturnType<typeof wordsOf>,
) {
  const where = { productId_locale: { productId, locale } };
  await tx.productTranslation.upsert({ where, create: { productId, locale, ...words }, update: words });
}

const factsOf = (tx: DbClient, id: number) =>
  tx.product.findUnique({ where: { id }, select: { categoryId: true, brand: true, mpn: true } });

async function textsOf(tx: DbClient, productId: number) {
  const rows = await tx.productTranslation.findMany({
    where: { productId },
    select: {
      locale: true,
      title: true,
      slug: true,
      description: true,
      keywords: true,
      seoTitle: true,
      seoDescription: true,
    },
  });
  return Object.fromEntries(rows.map(({ locale, ...words }) => [locale, words]));
}

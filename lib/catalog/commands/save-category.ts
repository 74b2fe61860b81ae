import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { enqueue } from "@/lib/jobs/commands";
import { type Locale, locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { Prisma } from "@/prisma/client/client";
import type { CategoryFacts } from "../category-input";
import { placeFault } from "../category-place";
import { lastPosition, lockCategories } from "./category-tree-lock";
import { settleSlugs } from "./settle-slugs";
import { clashOf } from "./unique-clash";

type Edited = CategoryFacts & { id: number; seenAt: number };

/** A category at the end of its siblings. Answers its id. */
export const createCategory = (input: CategoryFacts, actor: Actor) =>
  guarded(() => withTx((tx) => create(tx, input, actor)));

/** Names, addresses, descriptions, what search engines show, place, number in Google's taxonomy, sector, sizes, and whether it is shown. */
export const saveCategory = (input: Edited, actor: Actor) => guarded(() => withTx((tx) => save(tx, input, actor)));

async function guarded<T>(run: () => Promise<T>) {
  return run().catch((error: unknown) => {
    if (clashOf(error) === "slug")
      return { ...fail("slug_taken"), fields: { "slug.ar": "slug_taken", "slug.fr": "slug_taken" } };
    throw error;
  });
}

async function create(tx: DbClient, input: CategoryFacts, actor: Actor) {
  const all = await lockCategories(tx);
  const settled = await settle(tx, input, { all, id: null });
  if (!settled.ok) return settled;
  const { id } = await tx.category.create({
    data: {
      ...factsOf(input),
      position: lastPosition(all, input.parentId),
      translations: { create: locales.map((locale) => ({ locale, ...wordsIn(input, settled.value, locale) })) },
    },
    select: { id: true },
  });
  const after = { ...input, slug: settled.value };
  await recordAudit(tx, { actor, action: "category_created", subject: `category:${id}`, after });
  return ok({ id });
}

async function save(tx: DbClient, input: Edited, actor: Actor) {
  const { id, seenAt } = input;
  const all = await lockCategories(tx);
  const now = all.find((category) => category.id === id);
  if (!now) return fail("category_not_found");
  if (now.updatedAt.getTime() !== seenAt) return fail("edited_meanwhile");
  const settled = await settle(tx, input, { all, id });
  if (!settled.ok) return settled;

  const before = await tx.category.findUnique({ where: { id }, select: { ...shown, translations: true } });
  const hasMoved = now.parentId !== input.parentId;
  await tx.category.update({
    where: { id },
    data: { ...factsOf(input), ...(hasMoved && { position: lastPosition(all, input.parentId) }) },
    select: { id: true },
  });
  for (const locale of locales) {
    const words = wordsIn(input, settled.value, locale);
    const where = { categoryId_locale: { categoryId: id, locale } };
    await tx.categoryTranslation.upsert({ where, create: { categoryId: id, locale, ...words }, update: words });
  }
  await enqueue(tx, [refreshSearchOf([id])]);
  const after = { ...input, slug: settled.value };
  await recordAudit(tx, { actor, action: "category_saved", subject: `category:${id}`, before, after });
  return ok({ id });
}

const shown = { parentId: true, googleCategory: true, sector: true, sizeChart: true, isHidden: true } as const;

/** Search finds products by the names of their categories; there may be thousands, so later and in steps. */
export const refreshSearchOf = (categoryIds: number[]) => ({
  name: "refresh_category_search" as const,
  payload: { categoryIds },
  key: `refresh_category_search:${categoryIds.join(",")}`,
});

async function settle(
  tx: DbClient,
  input: CategoryFacts,
  { all, id }: { all: { id: number; parentId: number | null }[]; id: number | null },
) {
  const fault = placeFault(all, { id, parentId: input.parentId });
  if (fault) return { ...fail(fault), fields: { parentId: fault } };
  const { slugs, taken } = await settleSlugs(tx, { title: input.name, slug: input.slug }, { kind: "category", id });
  return Object.keys(taken).length > 0 ? { ...fail("slug_taken"), fields: taken } : ok(slugs);
}

const factsOf = ({ parentId, googleCategory, sector, sizeChart, isHidden }: CategoryFacts) => ({
  ...{ parentId, googleCategory, sector, isHidden },
  sizeChart: sizeChart ?? Prisma.DbNull,
});

const wordsIn = (input: CategoryFacts, slugs: Record<Locale, string>, locale: Locale) => ({
  name: input.name[locale],
  slug: slugs[locale],
  description: input.description[locale],
  seoTitle: input.seoTitle[locale],
  seoDescription: input.seoDescription[locale],
});

import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { withTx } from "@/lib/tx";
import type { newProductInput } from "../schema";
import { settleSlugs } from "./settle-slugs";
import { clashOf } from "./unique-clash";

type NewProduct = z.output<typeof newProductInput>;

/** A draft with one variant; everything else is added on its page. Answers its id. */
export async function createProduct(input: NewProduct, actor: Actor) {
  return withTx((tx) => create(tx, input, actor)).catch((error) => {
    if (clashOf(error) === "slug") return { ...fail("slug_taken"), fields: { "title.fr": "slug_taken" } };
    if (clashOf(error) === "sku") return skuTaken;
    throw error;
  });
}

const skuTaken = { ...fail("sku_taken"), fields: { sku: "sku_taken" } };

async function create(tx: DbClient, input: NewProduct, actor: Actor) {
  const category = await tx.category.findUnique({ where: { id: input.categoryId }, select: { id: true } });
  if (!category) return { ...fail("category_unknown"), fields: { categoryId: "category_unknown" } };
  if (input.sku && (await tx.variant.count({ where: { sku: input.sku } })) > 0) return skuTaken;

  const { slugs } = await settleSlugs(
    tx,
    { title: input.title, slug: { ar: "", fr: "" } },
    { kind: "product", id: null },
  );
  const { id } = await tx.product.create({
    data: {
      categoryId: input.categoryId,
      translations: {
        create: locales.map((locale) => ({ locale, title: input.title[locale], slug: slugs[locale] })),
      },
    },
    select: { id: true },
  });
  await tx.variant.create({
    data: {
      productId: id,
      sku: input.sku || `P${id}`,
      price: input.price,
      stock: input.stock,
      ...(input.stock > 0 && {
        movements: { create: { quantity: input.stock, reason: "opening", actorId: actor.id } },
      }),
    },
    select: { id: true },
  });
  await refreshProductSearch(tx, id);
  await recordAudit(tx, {
    actor,
    action: "product_created",
    subject: `product:${id}`,
    after: { ...input, slug: slugs },
  });
  return ok({ id, categoryIds: [input.categoryId] });
}

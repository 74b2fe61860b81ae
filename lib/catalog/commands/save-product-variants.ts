import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { withTx } from "@/lib/tx";
import { choicesOfKey, combinationKey, isPriceJump } from "../combinations";
import type { ProductVariantsInput, VariantInput } from "../schema";
import { claimProduct } from "./changed-product";
import { saveOptions } from "./save-options";
import { clashOf } from "./unique-clash";

type Stored = {
  id: number;
  key: string;
  sku: string;
  price: number;
  compareAt: number | null;
  isActive: boolean;
  position: number;
  gtin: string;
};
type Fields = Record<string, string>;

/** Options and variants as a whole: a known combination keeps its row, one no longer listed is taken off sale (orders refer to it). */
export async function saveProductVariants(input: ProductVariantsInput, actor: Actor) {
  return withTx((tx) => save(tx, input, actor)).catch((error) => {
    if (clashOf(error) === "sku") return fail("sku_taken");
    throw error;
  });
}

async function save(tx: DbClient, input: ProductVariantsInput, actor: Actor) {
  const { id } = input;
  const stored = await storedVariants(tx, id);
  const wanted = input.variants.map((variant, position) => ({
    ...variant,
    position,
    sku: variant.sku || skuOf(id, variant.key),
  }));
  const taken = await takenSkus(tx, id, wanted);
  if (Object.keys(taken).length > 0) return { ...fail("sku_taken"), fields: taken };
  const jumps = input.confirmJump ? {} : jumpsOf(stored, wanted);
  if (Object.keys(jumps).length > 0) return { ...fail("price_jump"), fields: jumps };
  const claimed = await claimProduct(tx, input);
  if (!claimed.ok) return claimed;

  const valueIds = await saveOptions(tx, id, input.options);
  await stepAside(tx, stored, wanted);
  const kept: number[] = [];
  for (const variant of wanted) kept.push(await saveVariant(tx, variant, { productId: id, stored, valueIds, actor }));
  await tx.variant.updateMany({
    where: { productId: id, id: { notIn: kept }, isActive: true },
    data: { isActive: false },
  });

  await refreshProductSearch(tx, id);
  const sold = stored.filter(({ isActive }) => isActive);
  await recordAudit(tx, {
    actor,
    action: "variants_saved",
    subject: `product:${id}`,
    before: bySku(sold),
    after: bySku(wanted),
  });
  return ok({ id, categoryIds: [claimed.value.categoryId] });
}

/** "P12-RED-M" */
const skuOf = (productId: number, key: string): string =>
  [`P${productId}`, ...choicesOfKey(key).map(({ value }) => value.toUpperCase())].join("-").slice(0, 60);

const bySku = (variants: readonly Pick<Stored, "sku" | "price" | "compareAt" | "gtin">[]) =>
  Object.fromEntries(
    variants.map(({ sku, price, compareAt, gtin }) => [sku, { price, compareAt, ...(gtin && { gtin }) }]),
  );

async function storedVariants(tx: DbClient, productId: number): Promise<Stored[]> {
  const rows = await tx.variant.findMany({
    where: { productId },
    // Those on sale first: they win a combination that two rows share.
    orderBy: [{ isActive: "desc" }, { id: "asc" }],
    take: 1_000,
    select: {
      id: true,
      sku: true,
      price: true,
      compareAt: true,
      isActive: true,
      position: true,
      gtin: true,
      values: { select: { value: { select: { code: true, option: { select: { code: true } } } } } },
    },
  });
  return rows.map(({ values, ...variant }) => ({
    ...variant,
    key: combinationKey(values.map(({ value }) => ({ option: value.option.code, value: value.code }))),
  }));
}

async function takenSkus(tx: DbClient, productId: number, wanted: { sku: string }[]): Promise<Fields> {
  const rows = await tx.variant.findMany({
    where: { sku: { in: wanted.map(({ sku }) => sku) }, productId: { not: productId } },
    select: { sku: true },
  });
  const others = new Set(rows.map(({ sku }) => sku));
  return Object.fromEntries(
    wanted.flatMap(({ sku }, at) => (others.has(sku) ? [[`variants.${at}.sku`, "sku_taken"]] : [])),
  );
}

function jumpsOf(stored: Stored[], wanted: VariantInput[]): Fields {
  return Object.fromEntries(
    wanted.flatMap(({ key, price }, at) => {
      const before = stored.find((variant) => variant.key === key);
      return before && isPriceJump(before.price, price) ? [[`variants.${at}.price`, "price_jump"]] : [];
    }),
  );
}

// References are unique in the shop: rows of this product that hold one another row will get give it up first.
async function stepAside(tx: DbClient, stored: Stored[], wanted: { key: string; sku: string }[]): Promise<void> {
  for (const { id, key, sku } of stored) {
    const isFirst = stored.find((variant) => variant.key === key)?.id === id;
    const heir = wanted.find((variant) => variant.sku === sku);
    if (heir && !(isFirst && heir.key === key))
      await tx.variant.update({ where: { id }, data: { sku: `${sku}~${id}` }, select: { id: true } });
  }
}

type Place = { productId: number; stored: Stored[]; valueIds: Map<string, number>; actor: Actor };

async function saveVariant(tx: DbClient, variant: VariantInput & { position: number }, place: Place): Promise<number> {
  const { key, stock, ...row } = variant;
  const known = place.stored.find((candidate) => candidate.key === key);
  if (known) {
    await tx.variant.update({ where: { id: known.id }, data: { ...row, isActive: true }, select: { id: true } });
    return known.id;
  }
  const { id } = await tx.variant.create({
    data: {
      ...row,
      productId: place.productId,
      stock,
      values: {
        create: choicesOfKey(key).flatMap(({ option, value }) => {
          const valueId = place.valueIds.get(`${option}=${value}`);
          return valueId === undefined ? [] : [{ valueId }];
        }),
      },
      ...(stock > 0 && { movements: { create: { quantity: stock, reason: "opening", actorId: place.actor.id } } }),
    },
    select: { id: true },
  });
  return id;
}

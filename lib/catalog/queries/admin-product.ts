import "server-only";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import { combinationKey } from "../combinations";
import { sectorOf } from "../fact-sets";
import type { ProductStatus } from "../product-status";
import { sizeChartOf } from "../size-chart";

const view = {
  id: true,
  status: true,
  categoryId: true,
  category: {
    select: {
      sector: true,
      parent: { select: { sector: true } },
      translations: { select: { locale: true, name: true } },
    },
  },
  updatedAt: true,
  brand: true,
  mpn: true,
  sizeChart: true,
  translations: {
    select: {
      locale: true,
      title: true,
      slug: true,
      description: true,
      keywords: true,
      seoTitle: true,
      seoDescription: true,
    },
  },
  facts: { take: 60, select: { code: true, number: true, choice: true, textAr: true, textFr: true } },
  images: {
    orderBy: { position: "asc" },
    take: 24,
    select: {
      id: true,
      altAr: true,
      altFr: true,
      captionAr: true,
      captionFr: true,
      valueCode: true,
      media: { select: { key: true, width: true, height: true } },
    },
  },
  options: {
    orderBy: { position: "asc" },
    select: {
      code: true,
      nameAr: true,
      nameFr: true,
      values: { orderBy: { position: "asc" }, select: { code: true, nameAr: true, nameFr: true, swatch: true } },
    },
  },
  variants: {
    orderBy: [{ isActive: "desc" }, { position: "asc" }, { id: "asc" }],
    take: 200,
    select: {
      id: true,
      sku: true,
      price: true,
      compareAt: true,
      stock: true,
      isActive: true,
      gtin: true,
      values: { select: { value: { select: { code: true, option: { select: { code: true } } } } } },
    },
  },
} satisfies Prisma.ProductSelect;

/** A product in any state with everything its page in the panel edits. */
export async function findAdminProduct(id: number) {
  const product = await db.product.findUnique({ relationLoadStrategy: "join", where: { id }, select: view });
  if (!product) return null;
  const words = (locale: string) => product.translations.find((row) => row.locale === locale) ?? noWords;
  return {
    ...product,
    status: product.status as ProductStatus,
    sizeChart: sizeChartOf(product.sizeChart),
    sector: sectorOf(product.category.sector, product.category.parent?.sector),
    words: { ar: words("ar"), fr: words("fr") },
    variants: product.variants.map(({ values, ...variant }) => ({
      ...variant,
      key: combinationKey(values.map(({ value }) => ({ option: value.option.code, value: value.code }))),
    })),
  };
}

const noWords = { title: "", slug: "", description: "", keywords: "", seoTitle: "", seoDescription: "" };

export type AdminProduct = NonNullable<Awaited<ReturnType<typeof findAdminProduct>>>;

/** The last movements of the product's stock, newest first, with who made them. */
export async function listStockMovements(productId: number) {
  const rows = await db.stockMovement.findMany({
    where: { variant: { productId } },
    orderBy: { id: "desc" },
    take: 40,
    select: {
      id: true,
      quantity: true,
      reason: true,
      note: true,
      actorId: true,
      orderId: true,
      createdAt: true,
      variant: { select: { sku: true } },
    },
  });
  const actorIds = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))];
  const users = await db.user.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, name: true },
    take: 100,
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map(({ id, actorId, variant, ...row }) => ({
    ...row,
    id: String(id),
    sku: variant.sku,
    actor: actorId ? (names.get(actorId) ?? "") : "",
  }));
}

export type StockMovementLine = Awaited<ReturnType<typeof listStockMovements>>[number];

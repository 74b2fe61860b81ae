import { db } from "@/lib/db";
import { dinars } from "@/lib/money";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { slugOf } from "@/lib/text";

let made = 0;

type CategoryTraits = { ar?: string; fr?: string; parentId?: number | null; position?: number };

/** A category with a name in both languages; returns its id. */
export async function aCategory({ ar, fr, parentId = null, position = 0 }: CategoryTraits = {}): Promise<number> {
  const number = ++made;
  const names = { ar: ar ?? `قسم ${number}`, fr: fr ?? `Rayon ${number}` };
  const { id } = await db.category.create({
    data: {
      parentId,
      position,
      translations: {
        create: (["ar", "fr"] as const).map((locale) => ({ locale, name: names[locale], slug: slugOf(names[locale]) })),
      },
    },
    select: { id: true },
  });
  return id;
}

export type VariantTraits = {
  price?: number;
  compareAt?: number;
  stock?: number;
  isActive?: boolean;
  choices?: Record<string, string>;
};
export type ProductTraits = {
  categoryId?: number;
  ar?: string;
  fr?: string;
  keywords?: string;
  status?: string;
  sold?: number;
  publishedAt?: Date;
  /** option code → value codes */
  options?: Record<string, string[]>;
  /** prices in whole dinars */
  variants?: VariantTraits[];
};

/** A published product in both languages, searchable; returns its ids and slugs. */
export async function aProduct(traits: ProductTraits = {}) {
  const number = ++made;
  const titles = { ar: traits.ar ?? `منتج ${number}`, fr: traits.fr ?? `Produit ${number}` };
  const slugs = { ar: `${slugOf(titles.ar)}-${number}`, fr: `${slugOf(titles.fr)}-${number}` };
  const { id } = await db.product.create({
    data: {
      categoryId: traits.categoryId ?? (await aCategory()),
      status: traits.status ?? "published",
      soldCount: traits.sold ?? 0,
      publishedAt: traits.publishedAt ?? new Date("2026-11-01T10:00:00Z"),
      translations: {
        create: (["ar", "fr"] as const).map((locale) => ({
          locale,
          title: titles[locale],
          slug: slugs[locale],
          keywords: traits.keywords ?? "",
        })),
      },
    },
    select: { id: true },
  });
  const valueIds = await addOptions(id, traits.options ?? {});
  const variantIds = [];
  for (const [position, variant] of (traits.variants ?? [{}]).entries()) {
    variantIds.push(await addVariant({ productId: id, position, number }, variant, valueIds));
  }
  await refreshProductSearch(db, id);
  return { id, slugs, variantIds };
}

async function addOptions(productId: number, options: Record<string, string[]>): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [position, [code, values]] of Object.entries(options).entries()) {
    const option = await db.option.create({
      data: {
        productId,
        position,
        code,
        nameAr: code,
        nameFr: code,
        values: {
          create: values.map((value, place) => ({ code: value, position: place, nameAr: value, nameFr: value })),
        },
      },
      select: { values: { select: { id: true, code: true } } },
    });
    for (const value of option.values) ids.set(`${code}.${value.code}`, value.id);
  }
  return ids;
}

type Place = { productId: number; position: number; number: number };

async function addVariant(place: Place, variant: VariantTraits, valueIds: Map<string, number>): Promise<number> {
  const { price = 1000, compareAt, stock = 10, isActive = true, choices = {} } = variant;
  const { id } = await db.variant.create({
    data: {
      productId: place.productId,
      position: place.position,
      sku: `T-${place.number}-${place.position}`,
      price: dinars(price),
      compareAt: compareAt === undefined ? null : dinars(compareAt),
      stock,
      isActive,
      values: {
        create: Object.entries(choices).map(([code, value]) => ({ valueId: valueIds.get(`${code}.${value}`) ?? 0 })),
      },
      movements: stock > 0 ? { create: { quantity: stock, reason: "opening" } } : undefined,
    },
    select: { id: true },
  });
  return id;
}

import "server-only";
import { db } from "@/lib/db";
import { type Locale, locales, pick } from "@/lib/locale";
import { sha256 } from "@/lib/tokens";
import type { Prisma } from "@/prisma/client/client";

const onSale = { isActive: true, product: { status: "published" } } satisfies Prisma.VariantWhereInput;

/** A variant that is on sale, where its page is; null for any other. */
export async function findAlertPlace(variantId: number, locale: Locale) {
  const variant = await db.variant.findFirst({
    where: { id: variantId, ...onSale },
    select: {
      stock: true,
      productId: true,
      product: { select: { translations: { where: { locale }, select: { slug: true } } } },
    },
  });
  const slug = variant?.product.translations[0]?.slug;
  return variant && slug ? { slug, productId: variant.productId, isBack: variant.stock > 0 } : null;
}

/** A variant that can be bought, with its name and slug in every language; null while it cannot. */
export async function findShelf(variantId: number) {
  const variant = await db.variant.findFirst({
    where: { id: variantId, stock: { gt: 0 }, ...onSale },
    select: {
      id: true,
      stock: true,
      values: {
        orderBy: { value: { option: { position: "asc" } } },
        select: { value: { select: { nameAr: true, nameFr: true } } },
      },
      product: { select: { translations: { select: { locale: true, title: true, slug: true } } } },
    },
  });
  const [any] = variant?.product.translations ?? [];
  if (!variant || !any) return null;
  const words = (locale: Locale) => variant.product.translations.find((row) => row.locale === locale) ?? any;
  const nameIn = (locale: Locale) => {
    const choices = variant.values.map(({ value }) => pick(locale, value.nameAr, value.nameFr));
    return [words(locale).title, ...choices].join(pick(locale, "، ", ", "));
  };
  const each = (of: (locale: Locale) => string) =>
    Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, string>;
  return { id: variant.id, stock: variant.stock, name: each(nameIn), slug: each((locale) => words(locale).slug) };
}

export type Shelf = NonNullable<Awaited<ReturnType<typeof findShelf>>>;

/** How much the address behind the token of a mail still waits for. */
export const countWaitingFor = (token: string): Promise<number> =>
  db.stockAlert.count({ where: { tokenHash: sha256(token) } });

/** How many wait for each variant of a product. */
export async function countWaitingByVariant(productId: number): Promise<Map<number, number>> {
  const groups = await db.stockAlert.groupBy({ by: ["variantId"], where: { productId }, _count: true });
  return new Map(groups.map(({ variantId, _count }) => [variantId, _count]));
}

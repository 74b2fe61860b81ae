import "server-only";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits";
import { type Locale, pick } from "@/lib/locale";
import type { CartLine } from "./cart-line";

/** The lines of a cart as they are now, oldest first; one statement. */
export async function findCartLines(cartId: string, locale: Locale): Promise<CartLine[]> {
  const rows = await db.cartLine.findMany({
    where: { cartId },
    orderBy: [{ createdAt: "asc" }, { variantId: "asc" }],
    take: limits.cartLines,
    relationLoadStrategy: "join",
    select: { quantity: true, priceSeen: true, variant: { select: variantOf(locale) } },
  });
  return rows.map(({ variant, ...row }) => lineOf(variant, row, locale));
}

type Wanted = { variantId: number; quantity: number; priceSeen?: number };

/** The same for lines that are in no cart: the express form, a draft, a line just removed. Unknown variants are left out. */
export async function findLines(wanted: readonly Wanted[], locale: Locale): Promise<CartLine[]> {
  if (wanted.length === 0) return [];
  const variants = await db.variant.findMany({
    where: { id: { in: wanted.slice(0, limits.cartLines).map((line) => line.variantId) } },
    relationLoadStrategy: "join",
    select: variantOf(locale),
  });
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  return wanted.flatMap(({ variantId, quantity, priceSeen }) => {
    const variant = byId.get(variantId);
    return variant ? [lineOf(variant, { quantity, priceSeen: priceSeen ?? variant.price }, locale)] : [];
  });
}

/** The variant of a product that has exactly these values; a product without options has one. */
export async function findChosenVariant(productId: number, options: Record<string, string>): Promise<number | null> {
  const chosen = Object.entries(options);
  const variants = await db.variant.findMany({
    where: {
      productId,
      isActive: true,
      AND: chosen.map(([code, value]) => ({ values: { some: { value: { code: value, option: { code } } } } })),
    },
    select: { id: true },
    orderBy: { position: "asc" },
    take: 2,
  });
  // Two answers mean that an option was left open: guessing would sell the wrong size.
  return variants.length === 1 ? (variants[0]?.id ?? null) : null;
}

const variantOf = (locale: Locale) =>
  ({
    id: true,
    price: true,
    stock: true,
    isActive: true,
    values: {
      select: { value: { select: { code: true, nameAr: true, nameFr: true, option: { select: { position: true } } } } },
    },
    product: {
      select: {
        id: true,
        status: true,
        translations: { where: { locale }, select: { title: true, slug: true }, take: 1 },
        images: {
          orderBy: { position: "asc" },
          take: 12,
          select: { valueCode: true, altAr: true, altFr: true, media: { select: { key: true, width: true } } },
        },
      },
    },
  }) as const;

type VariantRow = {
  id: number;
  price: number;
  stock: number;
  isActive: boolean;
  values: { value: { code: string; nameAr: string; nameFr: string; option: { position: number } } }[];
  product: {
    id: number;
    status: string;
    translations: { title: string; slug: string }[];
    images: { valueCode: string | null; altAr: string; altFr: string; media: { key: string; width: number } }[];
  };
};

function lineOf(variant: VariantRow, seen: { quantity: number; priceSeen: number }, locale: Locale): CartLine {
  const { product } = variant;
  const values = variant.values.map((row) => row.value).sort((a, b) => a.option.position - b.option.position);
  const codes = values.map((value) => value.code);
  const image =
    product.images.find((picture) => picture.valueCode !== null && codes.includes(picture.valueCode)) ??
    product.images[0];
  return {
    variantId: variant.id,
    productId: product.id,
    title: product.translations[0]?.title ?? "",
    slug: product.translations[0]?.slug ?? "",
    label: values.map((value) => pick(locale, value.nameAr, value.nameFr)).join(pick(locale, "، ", ", ")),
    imageKey: image?.media.key ?? null,
    imageWidth: image?.media.width ?? 0,
    alt: image ? pick(locale, image.altAr, image.altFr) : "",
    price: variant.price,
    priceSeen: seen.priceSeen,
    quantity: seen.quantity,
    stock: variant.stock,
    isSold: variant.isActive && product.status === "published",
  };
}

import { type DbClient, db } from "@/lib/db";
import { withTx } from "@/lib/tx";
import { type Rows, rowsOf } from "./catalogue-rows";
import type { DemoCategory, DemoProduct, Picture } from "./demo-types";
import { googleCategories } from "./google-categories";

type MediaIdOf = (picture: Picture) => string;

/** Writes categories, parents first; returns the id of each key. */
export async function writeCategories(categories: DemoCategory[], mediaIdOf: MediaIdOf): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [position, category] of categories.entries()) {
    const translations = (["ar", "fr"] as const).map((locale) => ({
      locale,
      name: category.name[locale],
      slug: category.slug[locale],
      description: category.description[locale],
    }));
    const known = await db.categoryTranslation.findFirst({
      where: { locale: "fr", slug: category.slug.fr },
      select: { categoryId: true },
    });
    const id =
      known?.categoryId ??
      (
        await db.category.create({
          data: {
            position,
            parentId: category.parent ? (ids.get(category.parent) ?? null) : null,
            mediaId: mediaIdOf(category.picture),
            googleCategory: googleCategories[category.key] ?? null,
            translations: { create: translations },
          },
          select: { id: true },
        })
      ).id;
    ids.set(category.key, id);
  }
  return ids;
}

type Context = { categories: DemoCategory[]; categoryIds: Map<string, number>; mediaIdOf: MediaIdOf; now: Date };

/** Writes products in bulk, a few hundred per statement, with ids given here so that no row waits for another's. */
export async function writeProducts(
  products: DemoProduct[],
  context: Context,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const step = 250;
  for (let from = 0; from < products.length; from += step) {
    const part = products.slice(from, from + step);
    await writeRows(rowsOf(part, await nextIds(), context));
    progress(Math.min(from + step, products.length), products.length);
  }
}

async function nextIds() {
  const [product, option, value, variant] = await Promise.all([
    db.product.aggregate({ _max: { id: true } }),
    db.option.aggregate({ _max: { id: true } }),
    db.optionValue.aggregate({ _max: { id: true } }),
    db.variant.aggregate({ _max: { id: true } }),
  ]);
  return {
    product: (product._max.id ?? 0) + 1,
    option: (option._max.id ?? 0) + 1,
    value: (value._max.id ?? 0) + 1,
    variant: (variant._max.id ?? 0) + 1,
  };
}

// All or nothing: an interrupted seed leaves no product without its variants.
const writeRows = (rows: Rows): Promise<void> => withTx((tx) => insert(tx, rows));

async function insert(tx: DbClient, rows: Rows): Promise<void> {
  await tx.product.createMany({ data: rows.products });
  await tx.productTranslation.createMany({ data: rows.translations });
  await tx.productImage.createMany({ data: rows.images });
  await tx.productSearch.createMany({ data: rows.search });
  await tx.option.createMany({ data: rows.options });
  await tx.optionValue.createMany({ data: rows.values });
  await tx.variant.createMany({ data: rows.variants });
  await tx.variantValue.createMany({ data: rows.variantValues });
  await tx.stockMovement.createMany({ data: rows.movements });
  for (const table of ["Product", "Option", "OptionValue", "Variant"]) {
    await tx.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max(id) FROM "${table}") + 1, false)`,
    );
  }
}

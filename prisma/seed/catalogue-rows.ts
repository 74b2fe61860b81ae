import { suggestedTexts } from "@/lib/catalog/picture-texts";
import { withCheckDigit } from "@/lib/gtin";
import { productKeys } from "@/lib/search/product-keys";
import type { Both, DemoCategory, DemoProduct, Picture } from "./demo-types";

type Ids = { product: number; option: number; value: number; variant: number };
type Context = {
  categories: DemoCategory[];
  categoryIds: Map<string, number>;
  mediaIdOf: (picture: Picture) => string;
  now: Date;
};
export type Rows = ReturnType<typeof rowsOf>;

const locales = ["ar", "fr"] as const;

/** Demo products as rows, numbered from the given ids. */
export function rowsOf(products: DemoProduct[], from: Ids, context: Context) {
  const ids = { ...from };
  const parts = products.map((product) => rowsOfProduct(product, ids, context));
  return {
    products: parts.map((part) => part.product),
    translations: parts.flatMap((part) => part.translations),
    images: parts.flatMap((part) => part.images),
    search: parts.map((part) => part.search),
    options: parts.flatMap((part) => part.options.map(({ values: _, ...option }) => option)),
    values: parts.flatMap((part) => part.options.flatMap((option) => option.values)),
    variants: parts.flatMap((part) => part.variants),
    variantValues: parts.flatMap((part) => part.variantValues),
    movements: parts.flatMap((part) =>
      part.variants
        .filter(({ stock }) => stock > 0)
        .map(({ id, stock }) => ({ variantId: id, quantity: stock, reason: "opening" })),
    ),
  };
}

function rowsOfProduct(product: DemoProduct, ids: Ids, context: Context) {
  const productId = ids.product++;
  const options = product.options.map((option, position) => optionRow(option, { productId, position }, ids));
  const variants = product.variants.map((variant, position) => ({
    ...labelled(ids.variant++),
    productId,
    position,
    sku: variant.sku,
    stock: variant.stock,
    price: variant.priceDinars * 100,
    compareAt: variant.compareAtDinars === undefined ? null : variant.compareAtDinars * 100,
    values: variant.values,
  }));
  return {
    product: productRow(product, productId, context),
    translations: locales.map((locale) => ({
      productId,
      locale,
      title: product.title[locale],
      slug: product.slug[locale],
      description: product.description[locale],
      keywords: product.keywords[locale],
    })),
    images: imageRows(product, productId, context),
    search: { productId, ...searchRow(product, context.categories) },
    options,
    variants: variants.map(({ values: _, ...variant }) => variant),
    variantValues: variants.flatMap((variant) =>
      variant.values.map((code, i) => ({
        variantId: variant.id,
        valueId: options[i]?.values.find((value) => value.code === code)?.id ?? 0,
      })),
    ),
  };
}

// Labels the shop printed itself: codes from 200 to 299 are every shop's own, so none of ours can be a real maker's.
const labelled = (id: number) => ({ id, gtin: withCheckDigit(`200${String(id).padStart(9, "0")}`) });

// Alt texts are written by hand beside each picture; captions tell what the description says, one sentence a picture.
function imageRows(product: DemoProduct, productId: number, { categories, mediaIdOf }: Context) {
  const facts = {
    title: product.title,
    description: product.description,
    category: categories.find(({ key }) => key === product.category)?.name ?? { ar: "", fr: "" },
    options: product.options.map(({ code, name, values }) => ({
      ...namedRow({ code, name }),
      values: values.map(namedRow),
    })),
  };
  const shown = product.pictures.map(({ value }) => ({ valueCode: value ?? null }));
  return product.pictures.map(({ picture, alt, value }, position) => {
    const { caption } = suggestedTexts(facts, shown, position);
    const texts = { altAr: alt.ar, altFr: alt.fr, captionAr: caption.ar, captionFr: caption.fr };
    return { productId, position, mediaId: mediaIdOf(picture), ...texts, valueCode: value ?? null };
  });
}

const namedRow = ({ code, name }: { code: string; name: Both }) => ({ code, nameAr: name.ar, nameFr: name.fr });

function productRow(product: DemoProduct, id: number, { categoryIds, now }: Context) {
  const publishedAt = new Date(now.getTime() - product.daysOld * 86_400_000);
  return {
    id,
    status: "published",
    categoryId: categoryIds.get(product.category) ?? 0,
    soldCount: product.sold,
    brand: product.brand ?? "",
    mpn: product.mpn ?? "",
    publishedAt,
    createdAt: publishedAt,
  };
}

function optionRow(
  { values, name, code }: DemoProduct["options"][number],
  at: { productId: number; position: number },
  ids: Ids,
) {
  const id = ids.option++;
  return {
    id,
    ...at,
    code,
    nameAr: name.ar,
    nameFr: name.fr,
    values: values.map((value, position) => ({
      id: ids.value++,
      optionId: id,
      position,
      code: value.code,
      nameAr: value.name.ar,
      nameFr: value.name.fr,
      swatch: value.swatch ?? null,
    })),
  };
}

function searchRow(product: DemoProduct, categories: DemoCategory[]) {
  const own = categories.find((category) => category.key === product.category);
  const parent = categories.find((category) => category.key === own?.parent);
  const names = [own, parent].flatMap((category) => (category ? [category.name.ar, category.name.fr] : []));
  const values = product.options.flatMap((option) => option.values.flatMap((value) => [value.name.ar, value.name.fr]));
  return productKeys({
    titles: [product.title.ar, product.title.fr],
    words: [product.keywords.ar, product.keywords.fr, ...names, ...values, ...product.variants.map(({ sku }) => sku)],
  });
}

import { productPath, shortProductPath } from "@/lib/catalog/paths";
import { imageName } from "@/lib/catalog/picture-name";
import { choicesMade } from "@/lib/catalog/variant-choice";
import { publicGtin } from "@/lib/gtin";
import { type Locale, pick } from "@/lib/locale";
import { type NamedPicture, pictureUrl } from "@/lib/media/picture";
import { absolute, type Site } from "../site";
import { variantTraits } from "../variant-traits";
import { type FeedFacts, feedFacts } from "./feed-facts";
import type { FeedProduct } from "./feed-product";

/** Dearest delivery of the country, so that no reader is promised less than is asked; centimes. */
export type FeedDelivery = { price: number; daysMin: number; daysMax: number };
export type FeedContext = {
  site: Site;
  /** category id to its names from the root and its number in Google's taxonomy */
  shelves: ReadonlyMap<number, { path: string[]; google: number | null }>;
  /** how many wilayas are delivered to */
  served: number;
  /** null where nothing is delivered */
  deliveryOf: (price: number) => FeedDelivery | null;
};

/** One variant as every channel tells it, each in its own words; prices in centimes, addresses complete. */
export type FeedItem = {
  id: string;
  groupId: string;
  title: string;
  description: string;
  link: string;
  /** leads there too, for readers that take no long ones */
  shortLink: string;
  pictures: NamedPicture[];
  price: number;
  /** struck through on the page, above `price` */
  compareAt: number | null;
  isAvailable: boolean;
  brand: string;
  gtin: string;
  mpn: string;
  shelf: string[];
  google: number | null;
  colour: string;
  size: string;
  delivery: FeedDelivery | null;
} & FeedFacts;

/** The items of a product, one per variant on sale or taken off it; none in a language it does not have. */
export function itemsOf(product: FeedProduct, context: FeedContext): FeedItem[] {
  const words = product.translations.find((row) => row.locale === context.site.locale);
  if (!words) return [];
  const { variants, retired = [] } = product;
  const gone = retired.map((variant) => ({ ...variant, stock: 0 }));
  return [...variants, ...gone].map((variant) => itemOf({ product, variant, words, context }));
}

type Told = {
  product: FeedProduct;
  variant: FeedProduct["variants"][number];
  words: FeedProduct["translations"][number];
  context: FeedContext;
};

function itemOf({ product, variant, words, context }: Told): FeedItem {
  const { locale } = context.site;
  const choices = choicesMade(product.options, variant.values);
  const { color: colour = "", size = "" } = traitsOf(product, choices, locale);
  const { path: shelf = [], google = null } = context.shelves.get(product.categoryId) ?? {};
  const { compareAt, price, stock } = variant;
  return {
    id: `v${variant.id}`,
    groupId: `p${product.id}`,
    title: [words.title, ...chosenNames(product, choices, locale)].join(pick(locale, "، ", ", ")),
    description: words.description || words.title,
    pictures: picturesOf(product, Object.values(choices)),
    price,
    compareAt: compareAt !== null && compareAt > price ? compareAt : null,
    isAvailable: product.status === "published" && stock > 0,
    ...ownFacts(product, variant),
    ...linksOf(product, variant, { site: context.site, slug: words.slug }),
    brand: product.brand,
    shelf,
    google,
    colour,
    size,
    ...feedFacts(product, locale),
    delivery: context.deliveryOf(price),
  };
}

// A variant among others has an address of its own, and never the maker's number of the whole.
const ownFacts = ({ variants, mpn }: FeedProduct, { gtin }: Told["variant"]) => ({
  gtin: publicGtin(gtin),
  mpn: variants.length === 1 ? mpn : "",
});

function linksOf(
  { id, variants }: FeedProduct,
  variant: Told["variant"],
  { site, slug }: { site: Site; slug: string },
) {
  const query = variants.length === 1 ? "" : `?variant=${variant.id}`;
  return {
    link: absolute(site, productPath(site.locale, slug)) + query,
    shortLink: absolute(site, shortProductPath(site.locale, id)) + query,
  };
}

export const pictureAddress = (site: Site, picture: NamedPicture, format: "large" | "jpeg"): string =>
  absolute(site, format === "large" ? pictureUrl(picture, 960) : pictureUrl(picture, 640, "jpg"));

const traitsOf = (product: FeedProduct, choices: Record<string, string>, locale: Locale) =>
  variantTraits(
    product.options.map(({ code, nameAr, nameFr, values }) => ({
      code,
      name: pick(locale, nameAr, nameFr),
      values: values.map((value) => ({
        code: value.code,
        name: pick(locale, value.nameAr, value.nameFr),
        swatch: null,
      })),
    })),
    choices,
  );

const chosenNames = (product: FeedProduct, choices: Record<string, string>, locale: Locale): string[] =>
  product.options.flatMap(({ code, values }) => {
    const value = values.find((candidate) => candidate.code === choices[code]);
    return value ? [pick(locale, value.nameAr, value.nameFr)] : [];
  });

/** Those that show the chosen values first, then those that show no other. */
function picturesOf({ images, translations }: FeedProduct, chosen: string[]): NamedPicture[] {
  const own = images.filter(({ valueCode }) => valueCode !== null && chosen.includes(valueCode));
  const shared = images.filter(({ valueCode }) => valueCode === null);
  const fitting = own.length + shared.length > 0 ? [...own, ...shared] : images.slice(0, 1);
  return fitting.map((image) => ({ key: image.media.key, name: imageName(image, translations) }));
}

import type { AggregateRating, Offer, Product as ProductNode } from "schema-dts";
import { productPath } from "@/lib/catalog/paths";
import { choiceLabel, type Product, type ProductVariant } from "@/lib/catalog/product";
import { publicGtin } from "@/lib/gtin";
import { pick } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import type { DeliveryRates } from "@/lib/shipping/delivery-price";
import { cleanLine } from "@/lib/text";
import { decimalOf } from "./decimal";
import { factData, warrantyData } from "./fact-data";
import type { Node } from "./json-ld";
import { ownPicture, type PictureRights, pictureRights } from "./picture-rights";
import { returnPolicy, returnPolicyId } from "./return-policy";
import { shippingData, shippingOf } from "./shipping-data";
import { absolute, merchantId, type Site } from "./site";
import { variantTraits, variesBy } from "./variant-traits";

/** Average of 1 to 5, and how many gave one; only from real buyers. */
export type Rating = { average: number; count: number };
type Sale = { product: Product; category: string; rates: DeliveryRates; rating?: Rating };

// Each variant costs about 400 bytes of page; beyond these the range of prices says enough.
const variantsTold = 40;

/** A product page's nodes: the product with an offer per variant, what delivery costs, and how things are returned. */
export function productData(site: Site, sale: Sale): Node[] {
  const { variants } = sale.product;
  const delivery = { rates: sale.rates, freeDeliveryFrom: site.shop.freeDeliveryFrom };
  const prices = variants.length > variantsTold ? [] : variants.map(({ price }) => price);
  return [productNode(site, sale), ...shippingData(delivery, prices), returnPolicy(site)];
}

function productNode(site: Site, sale: Sale): Node {
  const { product } = sale;
  const [only] = product.variants;
  const shared = sharedFacts(site, sale);
  if (!only) return { "@type": "Product", ...shared };
  if (product.variants.length === 1)
    return {
      "@type": "Product",
      ...shared,
      ...codesOf(only),
      ...(product.mpn && { mpn: product.mpn }),
      offers: offerOf(site, sale, only),
    };
  if (product.variants.length > variantsTold) return { "@type": "Product", ...shared, offers: rangeOf(site, product) };
  return {
    "@type": "ProductGroup",
    ...shared,
    productGroupID: `P${product.id}`,
    variesBy: variesBy(product.options),
    hasVariant: product.variants.map((variant) => variantNode(site, sale, variant)),
  };
}

function sharedFacts(site: Site, { product, category, rating }: Sale) {
  const rights = pictureRights(site);
  return {
    "@id": `${addressOf(site, product)}#product`,
    name: product.title,
    description: cleanLine(product.description) || product.title,
    url: addressOf(site, product),
    category,
    image: product.pictures.map((picture) => pictureNode(site, picture, rights)),
    ...(product.brand && { brand: { "@type": "Brand" as const, name: product.brand } }),
    ...factData(product.facts, site.locale),
    ...(rating && rating.count > 0 && { aggregateRating: ratingNode(rating) }),
  };
}

const addressOf = (site: Site, product: Product): string => absolute(site, productPath(site.locale, product.slug));

const pictureNode = (site: Site, picture: Product["pictures"][number], rights: PictureRights | null) => ({
  ...ownPicture(absolute(site, pictureUrl(picture, 960)), rights),
  caption: picture.caption || picture.alt,
});

const ratingNode = ({ average, count }: Rating): AggregateRating => ({
  "@type": "AggregateRating",
  ratingValue: average.toFixed(1),
  reviewCount: count,
});

function codesOf({ sku, gtin }: ProductVariant) {
  const code = publicGtin(gtin);
  return { sku, ...(code && { gtin: code }) };
}

function variantNode(site: Site, sale: Sale, variant: ProductVariant): Exclude<ProductNode, string> {
  const { product } = sale;
  const chosen = Object.values(variant.choices);
  const own = product.pictures.filter(({ valueCode }) => valueCode !== null && chosen.includes(valueCode));
  const separator = pick(site.locale, "، ", ", ");
  return {
    "@type": "Product",
    name: [product.title, choiceLabel(product, variant, site.locale)].filter(Boolean).join(separator),
    ...codesOf(variant),
    image: (own.length > 0 ? own : product.pictures.slice(0, 1)).map((picture) =>
      absolute(site, pictureUrl(picture, 960)),
    ),
    ...variantTraits(product.options, variant.choices),
    offers: offerOf(site, sale, variant),
  };
}

function offerOf(site: Site, { product, rates }: Sale, variant: ProductVariant): Exclude<Offer, string> {
  const address = addressOf(site, product);
  const delivery = { rates, freeDeliveryFrom: site.shop.freeDeliveryFrom };
  return {
    "@type": "Offer",
    url: product.variants.length > 1 ? `${address}?variant=${variant.id}` : address,
    price: decimalOf(variant.price),
    priceCurrency: "DZD",
    ...formerPrice(variant),
    availability: availabilityOf(variant),
    itemCondition: "https://schema.org/NewCondition",
    ...warrantyData(product.facts),
    seller: { "@id": merchantId(site) },
    shippingDetails: shippingOf(delivery, variant.price),
    hasMerchantReturnPolicy: { "@id": returnPolicyId },
  };
}

const availabilityOf = ({ stock }: Pick<ProductVariant, "stock">) =>
  stock > 0 ? ("https://schema.org/InStock" as const) : ("https://schema.org/OutOfStock" as const);

// The price that the page strikes through.
const formerPrice = ({ price, compareAt }: ProductVariant) =>
  compareAt !== null && compareAt > price
    ? {
        priceSpecification: {
          "@type": "UnitPriceSpecification" as const,
          priceType: "https://schema.org/StrikethroughPrice" as const,
          price: decimalOf(compareAt),
          priceCurrency: "DZD",
        },
      }
    : {};

function rangeOf(site: Site, product: Product) {
  const prices = product.variants.map(({ price }) => price);
  return {
    "@type": "AggregateOffer" as const,
    url: addressOf(site, product),
    lowPrice: decimalOf(Math.min(...prices)),
    highPrice: decimalOf(Math.max(...prices)),
    offerCount: prices.length,
    priceCurrency: "DZD",
    availability: availabilityOf({ stock: Math.max(...product.variants.map(({ stock }) => stock)) }),
    seller: { "@id": merchantId(site) },
  };
}

/** What a specification says of a field. `list`: separated by commas, that many at most. */
export type FieldRule = {
  isRequired?: boolean;
  max?: number;
  pattern?: RegExp;
  oneOf?: readonly string[];
  list?: { count: number; each: RegExp };
};
export type Spec = Record<string, FieldRule>;

const url = /^https?:\/\/[!-~]+$/;
const price = /^\d+\.\d{2} DZD$/;
// Words that all five know.
const genders = ["female", "male", "unisex"];
const ages = ["adult", "kids", "toddler", "infant", "newborn"];
const gtin = /^(\d{8}|\d{12}|\d{13}|\d{14})$/;

// Product data specification: https://support.google.com/merchants/answer/7052112
// shipping: https://support.google.com/merchants/answer/6324484
export const googleSpec: Spec = {
  id: { isRequired: true, max: 50, pattern: /^[\w-]+$/ },
  title: { isRequired: true, max: 150 },
  description: { isRequired: true, max: 5_000 },
  link: { isRequired: true, max: 2_000, pattern: url },
  image_link: { isRequired: true, max: 2_000, pattern: url },
  additional_image_link: { max: 2_000, pattern: url },
  availability: { isRequired: true, oneOf: ["in_stock", "out_of_stock", "preorder", "backorder"] },
  price: { isRequired: true, pattern: price },
  sale_price: { pattern: price },
  condition: { isRequired: true, oneOf: ["new", "refurbished", "used"] },
  brand: { max: 70 },
  gtin: { max: 50, pattern: gtin },
  mpn: { max: 70 },
  identifier_exists: { oneOf: ["yes", "no"] },
  google_product_category: { pattern: /^\d{1,6}$/ },
  product_type: { max: 750 },
  item_group_id: { max: 50, pattern: /^[\w-]+$/ },
  color: { max: 100 },
  size: { max: 100 },
  material: { max: 200, pattern: /^[^,،]+$/ },
  gender: { oneOf: genders },
  age_group: { oneOf: ages },
  // https://support.google.com/merchants/answer/6324455, https://support.google.com/merchants/answer/6324490
  unit_pricing_measure: { pattern: /^\d+(\.\d+)?(g|kg|ml|l)$/ },
  unit_pricing_base_measure: { pattern: /^(1|10|100|2|4|8)(g|kg|ml|l)$/ },
  custom_label_0: { max: 100 },
  custom_label_1: { max: 100 },
  custom_label_2: { max: 100 },
  shipping_label: { max: 100 },
  shipping: {},
};
export const googleMorePictures = 10;

export const googleShippingSpec: Spec = {
  country: { isRequired: true, pattern: /^[A-Z]{2}$/ },
  price: { isRequired: true, pattern: price },
  min_handling_time: { pattern: /^\d+$/ },
  max_handling_time: { pattern: /^\d+$/ },
  min_transit_time: { pattern: /^\d+$/ },
  max_transit_time: { pattern: /^\d+$/ },
};

// https://support.google.com/merchants/answer/9218260
export const googleDetailSpec: Spec = {
  section_name: { max: 140 },
  attribute_name: { isRequired: true, max: 140 },
  attribute_value: { isRequired: true, max: 1_000 },
};

// Catalogue fields: https://developers.facebook.com/docs/marketing-api/catalog/reference
export const metaSpec: Spec = {
  id: { isRequired: true, max: 100 },
  title: { isRequired: true, max: 200 },
  description: { isRequired: true, max: 9_999 },
  availability: {
    isRequired: true,
    oneOf: ["in stock", "out of stock", "preorder", "available for order", "discontinued", "pending", "mark_as_sold"],
  },
  condition: { isRequired: true, oneOf: ["new", "refurbished", "used"] },
  price: { isRequired: true, pattern: price },
  sale_price: { pattern: price },
  link: { isRequired: true, pattern: url },
  image_link: { isRequired: true, pattern: url },
  additional_image_link: { max: 2_000, list: { count: 20, each: url } },
  brand: { isRequired: true, max: 100 },
  gtin: { max: 100, pattern: gtin },
  mpn: { max: 100 },
  item_group_id: { max: 100 },
  google_product_category: { pattern: /^\d{1,6}$/ },
  product_type: { max: 750 },
  color: { max: 200 },
  size: { max: 200 },
  material: { max: 200 },
  gender: { oneOf: genders },
  age_group: { oneOf: ages },
  custom_label_0: { max: 100 },
  custom_label_1: { max: 100 },
  shipping: { pattern: /^[A-Z]{2}:[^:,]*:[^:,]*:\d+\.\d{2} DZD$/ },
};

// Catalog product parameters: https://ads.tiktok.com/help/article/catalog-product-parameters
export const tiktokSpec: Spec = {
  sku_id: { isRequired: true, max: 100, pattern: /^[\w-]+$/ },
  title: { isRequired: true, max: 150, pattern: /^[^\p{Cc}\p{Cf}\p{Extended_Pictographic}]*$/u },
  description: { isRequired: true, max: 10_000 },
  availability: {
    isRequired: true,
    oneOf: ["in stock", "available for order", "preorder", "out of stock", "discontinued"],
  },
  condition: { isRequired: true, oneOf: ["new", "refurbished", "used"] },
  price: { isRequired: true, pattern: price },
  sale_price: { pattern: price },
  link: { isRequired: true, pattern: url },
  image_link: { isRequired: true, pattern: url },
  additional_image_link: { max: 2_000, list: { count: 10, each: url } },
  brand: { isRequired: true, max: 150 },
  gtin: { pattern: gtin },
  mpn: { max: 100 },
  item_group_id: { max: 100 },
  google_product_category: { pattern: /^\d{1,6}$/ },
  product_type: { max: 750 },
  color: { max: 200 },
  size: { max: 200 },
  material: { max: 200 },
  gender: { oneOf: genders },
  age_group: { oneOf: ages },
  custom_label_0: { max: 100 },
  custom_label_1: { max: 100 },
};

// Retail catalogue: https://help.pinterest.com/en/business/article/data-source-ingestion
// The limits are also those of its API: https://developers.pinterest.com/docs/api/v5/items_batch-post
export const pinterestSpec: Spec = {
  id: { isRequired: true, max: 127 },
  title: { isRequired: true, max: 500 },
  description: { isRequired: true, max: 10_000, pattern: /^(?![\s\S]*<\/?(?:br|p|div|span)\b)/i },
  link: { isRequired: true, max: 511, pattern: url },
  // It cannot read a comma inside an address.
  image_link: { isRequired: true, max: 2_000, pattern: /^https?:\/\/[!-+\--~]+$/ },
  price: { isRequired: true, pattern: price },
  availability: { isRequired: true, oneOf: ["in stock", "out of stock", "preorder"] },
  sale_price: { pattern: price },
  condition: { oneOf: ["new", "used", "refurbished"] },
  additional_image_link: { max: 2_000, list: { count: 10, each: url } },
  brand: { max: 100 },
  gtin: { pattern: gtin },
  mpn: { max: 100 },
  item_group_id: { max: 127 },
  google_product_category: { pattern: /^\d{1,6}$/ },
  product_type: { max: 1_000 },
  color: { max: 255 },
  size: { max: 255 },
  material: { max: 255 },
  gender: { oneOf: genders },
  age_group: { oneOf: ages },
  custom_label_0: { max: 127 },
  custom_label_1: { max: 127 },
};

// Product catalogue: https://businesshelp.snapchat.com/s/article/product-catalog-specs
export const snapchatSpec: Spec = {
  id: { isRequired: true, max: 50 },
  title: { isRequired: true, max: 150 },
  description: { isRequired: true, max: 5_000 },
  link: { isRequired: true, max: 2_000, pattern: url },
  // WebP is not among its formats.
  image_link: { isRequired: true, max: 2_000, pattern: /^https?:\/\/[!-~]+\.(jpe?g|png)$/ },
  availability: {
    isRequired: true,
    oneOf: ["in stock", "out of stock", "preorder", "discontinued", "available for order"],
  },
  price: { isRequired: true, pattern: price },
  condition: { isRequired: true, oneOf: ["new", "refurbished", "used"] },
  // One of brand, gtin and mpn.
  brand: { isRequired: true, max: 70 },
  gtin: { max: 70, pattern: gtin },
  mpn: { max: 50, pattern: /^\d+$/ },
  sale_price: { pattern: price },
  additional_image_link: { max: 2_000, list: { count: 10, each: url } },
  item_group_id: { max: 100 },
  google_product_category: { pattern: /^\d{1,6}$/ },
  product_type: { max: 750 },
  color: { max: 200 },
  size: { max: 200 },
  gender: { oneOf: genders },
  age_group: { oneOf: ages },
  custom_label_0: { max: 100 },
  custom_label_1: { max: 100 },
};

/** Everything in which a row departs from its specification, in words; [] = it fits. */
export function breaches(spec: Spec, row: Record<string, string>): string[] {
  const unknown = Object.keys(row).filter((name) => !(name in spec));
  const faults = Object.entries(spec).flatMap(([name, rule]) =>
    faultsOf(rule, row[name] ?? "").map((fault) => `${name} ${fault}`),
  );
  return [...unknown.map((name) => `${name} is not in the specification`), ...faults];
}

function faultsOf({ isRequired, max, pattern, oneOf, list }: FieldRule, value: string): string[] {
  if (value === "") return isRequired ? ["is missing"] : [];
  const checks: [boolean, string][] = [
    [max !== undefined && value.length > max, `is longer than ${max}`],
    [pattern !== undefined && !pattern.test(value), `is malformed: ${value.slice(0, 60)}`],
    [oneOf !== undefined && !oneOf.includes(value), `is not one of its values: ${value}`],
    [list !== undefined && value.split(",").length > list.count, `has more than ${list?.count}`],
    [list !== undefined && !value.split(",").every((one) => list.each.test(one)), "has a malformed part"],
    [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(value), "has marks of direction"],
  ];
  return checks.flatMap(([isBroken, fault]) => (isBroken ? [fault] : []));
}

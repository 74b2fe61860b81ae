import { translations } from "@/lib/i18n/translations";
import { decimalOf } from "../decimal";
import type { Site } from "../site";
import { plain } from "./channel";
import { type FeedItem, pictureAddress } from "./feed-item";
import { element } from "./xml";

// Google Merchant Center, product data specification: https://support.google.com/merchants/answer/7052112
const morePicturesMax = 10;

export const googleHead = (site: Site, built: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">\n<channel>\n` +
  element("title", plain(site.shop.name[site.locale], 150)) +
  element("link", `${site.origin}/${site.locale}`) +
  element("description", plain(site.shop.tagline[site.locale] || site.shop.name[site.locale], 500)) +
  element("lastBuildDate", built);

export const googleTail = "</channel>\n</rss>\n";

/** One `<item>`; an item without a picture is still told, so that the merchant reads of it in Merchant Center too. */
export const googleItem = (item: FeedItem, site: Site): string =>
  `<item>\n${[...attributesOf(item, site)]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => element(`g:${name}`, value))
    .join("")}${detailsOf(item, site)}${shippingOf(item)}</item>\n`;

type Attribute = [name: string, value: string | number];

function attributesOf(item: FeedItem, site: Site): Attribute[] {
  const [first, ...others] = item.pictures.map((picture) => pictureAddress(site, picture, "large"));
  return [
    ["id", item.id],
    ["item_group_id", item.groupId],
    ["title", plain(item.title, 150)],
    ["description", plain(item.description, 5_000)],
    ["link", item.link],
    ["image_link", first ?? ""],
    ...others.slice(0, morePicturesMax).map((address): Attribute => ["additional_image_link", address]),
    ["availability", item.isAvailable ? "in_stock" : "out_of_stock"],
    ["condition", "new"],
    ["price", amount(item.compareAt ?? item.price)],
    ["sale_price", item.compareAt === null ? "" : amount(item.price)],
    ...identityOf(item),
    ["google_product_category", item.google ?? ""],
    ["product_type", plain(item.shelf.join(" > "), 750)],
    ["color", plain(item.colour.replaceAll("/", "-"), 40)],
    ["size", plain(item.size, 100)],
    ["material", materialOf(item)],
    ["gender", item.gender],
    ["age_group", item.ageGroup],
    ["unit_pricing_measure", item.unitPricing?.measure ?? ""],
    ["unit_pricing_base_measure", item.unitPricing?.base ?? ""],
    ["custom_label_0", item.compareAt === null ? "regular" : "sale"],
    ["custom_label_1", priceBand(item.price)],
    ["custom_label_2", plain(item.shelf[0] ?? "", 100)],
    ["shipping_label", shippingLabel(item)],
  ];
}

const amount = (centimes: number): string => `${decimalOf(centimes)} DZD`;

// The specification wants the chief ones, three at most, between slashes and without commas.
const materialOf = ({ material }: FeedItem): string =>
  plain(
    material
      .split(/[,،;؛/]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .slice(0, 3)
      .join("/"),
    200,
  );

// https://support.google.com/merchants/answer/9218260
function detailsOf({ details }: FeedItem, { locale }: Site): string {
  const section = element("g:section_name", translations(locale, "catalog.product")("details"));
  return details
    .map(
      ({ name, value }) =>
        `<g:product_detail>\n${section}${element("g:attribute_name", plain(name, 140))}` +
        `${element("g:attribute_value", plain(value, 1_000))}</g:product_detail>\n`,
    )
    .join("");
}

/** What makers call it; a thing without any of it is said to have none, as the specification asks. */
const identityOf = ({ brand, gtin, mpn }: FeedItem): Attribute[] => [
  ["brand", plain(brand, 70)],
  ["gtin", gtin],
  ["mpn", plain(mpn, 70)],
  ["identifier_exists", gtin || (brand && mpn) ? "" : "no"],
];

const bands: [upTo: number, name: string][] = [
  [200_000, "under-2000"],
  [500_000, "2000-5000"],
  [1_500_000, "5000-15000"],
];

/** For campaigns by price: "2000-5000" dinars. */
const priceBand = (centimes: number): string => bands.find(([upTo]) => centimes < upTo)?.[1] ?? "over-15000";

const shippingLabel = ({ delivery }: FeedItem): string =>
  delivery === null ? "" : delivery.price === 0 ? "free" : "by-wilaya";

// The region of a shipping price is for the US, Australia and Japan only. One price for the country may not be below what
// is asked anywhere, so it is the dearest; "shipping_label" lets the account set its services by wilaya instead.
function shippingOf({ delivery }: FeedItem): string {
  if (!delivery) return "";
  const { price, daysMin, daysMax } = delivery;
  const parts: Attribute[] = [
    ["country", "DZ"],
    ["price", amount(price)],
    ["min_handling_time", 0],
    ["max_handling_time", 0],
    ["min_transit_time", daysMin],
    ["max_transit_time", daysMax],
  ];
  return `<g:shipping>\n${parts.map(([name, value]) => element(`g:${name}`, value)).join("")}</g:shipping>\n`;
}

import { decimalOf } from "../decimal";
import type { Site } from "../site";
import { plain } from "./channel";
import { type FeedItem, pictureAddress } from "./feed-item";

type Column = [name: string, cell: (item: FeedItem, site: Site) => string];
/** A catalogue as a table: the names of its columns and the row of an item. */
export type Catalogue = { header: string[]; row: (item: FeedItem, site: Site) => string[] };

const amount = (centimes: number): string => `${decimalOf(centimes)} DZD`;
// Snapchat takes 70 letters, and what begins like a formula gets one more.
// They ask for a brand on every item and name the shop itself for goods that have none.
const brandOf = (item: FeedItem, site: Site): string => plain(item.brand || site.shop.name[site.locale], 69);
const addresses = ({ pictures }: FeedItem, site: Site) =>
  pictures.map((picture) => pictureAddress(site, picture, "jpeg"));

/** As many of the other pictures as fit into one cell. */
function otherPictures(item: FeedItem, site: Site, limit: { count: number; letters: number }): string {
  const others: string[] = [];
  for (const address of addresses(item, site).slice(1, limit.count + 1))
    if ([...others, address].join(",").length <= limit.letters) others.push(address);
  return others.join(",");
}

const shared: Column[] = [
  ["title", (item) => plain(item.title, 150)],
  ["description", (item) => plain(item.description, 5_000)],
  ["availability", (item) => (item.isAvailable ? "in stock" : "out of stock")],
  ["condition", () => "new"],
  ["price", (item) => amount(item.compareAt ?? item.price)],
  ["sale_price", (item) => (item.compareAt === null ? "" : amount(item.price))],
  ["link", (item) => item.link],
  ["image_link", (item, site) => addresses(item, site)[0] ?? ""],
  ["additional_image_link", (item, site) => otherPictures(item, site, { count: 10, letters: 2_000 })],
  ["brand", brandOf],
  ["gtin", ({ gtin }) => gtin],
  ["mpn", ({ mpn }) => plain(mpn, 70)],
  ["item_group_id", ({ groupId }) => groupId],
  ["google_product_category", ({ google }) => String(google ?? "")],
  ["product_type", ({ shelf }) => plain(shelf.join(" > "), 750)],
  ["color", ({ colour }) => plain(colour, 200)],
  ["size", ({ size }) => plain(size, 200)],
  ["material", ({ material }) => plain(material, 200)],
  ["gender", ({ gender }) => gender],
  ["age_group", ({ ageGroup }) => ageGroup],
  ["custom_label_0", ({ compareAt }) => (compareAt === null ? "regular" : "sale")],
  ["custom_label_1", ({ shelf }) => plain(shelf[0] ?? "", 100)],
];

const tableOf = (columns: Column[]): Catalogue => ({
  header: columns.map(([name]) => name),
  row: (item, site) => columns.map(([, cell]) => cell(item, site)),
});

/** Meta, catalogue fields: https://developers.facebook.com/docs/marketing-api/catalog/reference */
export const metaCatalogue = tableOf([
  ["id", ({ id }) => id],
  ...shared,
  // Country, region (none: it would be each of 69), service, price; the dearest, since the shop may not promise less.
  ["shipping", ({ delivery }) => (delivery ? `DZ::Standard:${amount(delivery.price)}` : "")],
]);

/** TikTok, catalogue product parameters: https://ads.tiktok.com/help/article/catalog-product-parameters */
export const tiktokCatalogue = tableOf([["sku_id", ({ id }) => id], ...shared]);

// An Arabic word in an address takes six letters for each of its own.
const pinterestLinkMax = 511;
const fittingLink: Column = ["link", ({ link, shortLink }) => (link.length <= pinterestLinkMax ? link : shortLink)];

/** Pinterest, retail catalogue: https://help.pinterest.com/en/business/article/data-source-ingestion */
export const pinterestCatalogue = tableOf([
  ["id", ({ id }) => id],
  ...shared.map((column): Column => (column[0] === "link" ? fittingLink : column)),
]);

/** Snapchat, product catalogue: https://businesshelp.snapchat.com/s/article/product-catalog-specs. It has no field for the fabric, and takes makers' numbers of digits only. */
export const snapchatCatalogue = tableOf([
  ["id", ({ id }) => id],
  ...shared.filter(([name]) => !["material", "mpn"].includes(name)),
]);

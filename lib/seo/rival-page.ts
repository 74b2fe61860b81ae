import { type CheerioAPI, load } from "cheerio";
import { cleanLine } from "@/lib/text";
import { amountIn, currencyIn, pricedText } from "./amount";
import { type StructuredData, structuredDataOf } from "./audit-page";
import type { RivalPage } from "./rival-reader";

type Offer = Pick<RivalPage, "price" | "currency" | "isInStock">;

/** What a page of another shop sells: from its structured data, else its meta tags, else what it shows. Null when it has no name. */
export function readRivalPage(html: string): RivalPage | null {
  const $ = load(html);
  const product = productOf(structuredDataOf($).structured);
  const title = cleanLine(nameOf(product) || metaOf($, "og:title") || $("h1").first().text() || $("title").text());
  if (title === "") return null;
  const offer = [offerOf(product), taggedOffer($), shownOffer($)].find((found) => found.price !== null);
  const isInStock = offer?.isInStock ?? offerOf(product).isInStock ?? taggedOffer($).isInStock;
  return {
    title: title.slice(0, 200),
    price: offer?.price ?? null,
    currency: offer?.currency ?? "DZD",
    isInStock: isInStock ?? null,
  };
}

const kinds = new Set(["Product", "ProductGroup", "IndividualProduct", "ProductModel"]);

const productOf = (things: StructuredData[]): Record<string, unknown> | null =>
  things.find(({ type }) => kinds.has(type.replace(/^.*[/#:]/, "")))?.data ?? null;

const nameOf = (product: Record<string, unknown> | null): string =>
  typeof product?.name === "string" ? load(`<p>${product.name}</p>`)("p").text() : "";

/** Of several offers the cheapest; in stock when one of them is. */
function offerOf(product: Record<string, unknown> | null): Offer {
  const offers = offersIn(product).map(readOffer);
  const priced = offers.filter(({ price }) => price !== null).sort((a, b) => (a.price ?? 0) - (b.price ?? 0));
  const known = offers.map(({ isInStock }) => isInStock).filter((stock) => stock !== null);
  return {
    price: priced[0]?.price ?? null,
    currency: priced[0]?.currency ?? "DZD",
    isInStock: known.length > 0 ? known.includes(true) : null,
  };
}

type Thing = Record<string, unknown>;
const thingsIn = (value: unknown): Thing[] =>
  [value].flat().filter((one): one is Thing => typeof one === "object" && one !== null);

function offersIn(product: Thing | null): Thing[] {
  const own = thingsIn(product?.offers).flatMap((offer) => [offer, ...thingsIn(offer.offers)]);
  const variants = thingsIn(product?.hasVariant).flatMap(({ offers }) => thingsIn(offers));
  return [...own, ...variants].slice(0, 200);
}

function readOffer(offer: Thing): Offer {
  const details = [offer, ...thingsIn(offer.priceSpecification)];
  const price = details.map(({ lowPrice, price: named }) => amountIn(String(lowPrice ?? named ?? "")));
  const currency = details.map(({ priceCurrency }) => priceCurrency).find((code) => typeof code === "string");
  return {
    price: price.find((amount) => amount !== null) ?? null,
    currency: currencyIn(String(currency ?? "")),
    isInStock: stockIn(String(offer.availability ?? "")),
  };
}

function stockIn(text: string): boolean | null {
  if (/out.?of.?stock|sold.?out|discontinued|^oos$/i.test(text)) return false;
  return /in.?stock|limited|pre.?order|available|^instock$/i.test(text) ? true : null;
}

function metaOf($: CheerioAPI, ...names: string[]): string {
  const found = names.map((name) => $(`meta[property="${name}"], meta[name="${name}"]`).first().attr("content"));
  return found.find((content) => content) ?? "";
}

function taggedOffer($: CheerioAPI): Offer {
  const part = $('[itemprop="price"]').first();
  const price = metaOf($, "product:sale_price:amount", "product:price:amount", "og:price:amount");
  const currency = metaOf($, "product:price:currency", "og:price:currency");
  const availability = metaOf($, "product:availability", "og:availability");
  return {
    price: amountIn(price || (part.attr("content") ?? part.text())),
    currency: currencyIn(currency || ($('[itemprop="priceCurrency"]').first().attr("content") ?? "")),
    isInStock: stockIn(availability || ($('[itemprop="availability"]').first().attr("href") ?? "")),
  };
}

// Crossed-out prices, and those of other products below.
const notThis = "del, s, strike, [class*=old], [class*=was], [class*=regular], [class*=compare], [class*=barr]";
const elsewhere = "header, nav, footer, aside, [class*=related], [class*=upsell], [class*=similar]";

function shownOffer($: CheerioAPI): Offer {
  $(`script, style, noscript, template, ${notThis}, ${elsewhere}`).remove();
  const marked = $("[class*=price], [id*=price], [class*=prix], [id*=prix]")
    .toArray()
    .slice(0, 50)
    .map((node) => pricedText($(node).text()));
  const text = marked.find((found) => found !== null) ?? pricedText($("main").text() || $("body").text());
  return { price: text === null ? null : amountIn(text), currency: currencyIn(text ?? ""), isInStock: null };
}

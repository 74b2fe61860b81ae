import "server-only";
import { type Locale, locales } from "@/lib/locale";
import { type Classified, classifiedOf, photosOf } from "../feeds/classified";
import type { FeedProduct } from "../feeds/feed-product";
import { wordsOfListings } from "../listing-words";
import { feedContexts } from "./feed-context";
import { findFeedProduct } from "./feed-products";

type Listing = { product: FeedProduct; listing: Record<Locale, Classified | null>; photos: string[] };

/** A product as a listing for sites of classifieds, with the addresses of its photos; null when there is no such product. */
export async function findListing(id: number): Promise<Listing | null> {
  const [product, contexts] = await Promise.all([findFeedProduct(id), feedContexts()]);
  if (!product) return null;
  const words = await wordsOfListings(contexts.ar.served);
  const inOne = (locale: Locale) => classifiedOf({ product, context: contexts[locale], words: words[locale] });
  const listing = Object.fromEntries(locales.map((locale) => [locale, inOne(locale)]));
  const photos = photosOf(product, contexts.ar.site);
  return { product, listing: listing as Record<Locale, Classified | null>, photos };
}

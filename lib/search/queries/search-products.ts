import "server-only";
import type { Listing } from "@/lib/catalog/listing";
import { listProducts } from "@/lib/catalog/queries/list-products";
import type { Locale } from "@/lib/locale";
import { searchKey } from "@/lib/text";
import { closestQuery } from "../closest-word";
import type { SearchResult } from "../search-result";
import { wordFormsOf } from "../word-forms";
import { closeMatches, exactMatches } from "./matches";

/** Products for what was typed, in either language; null when it holds no letter or digit. At most three statements. */
export async function searchProducts(locale: Locale, query: string, listing: Listing): Promise<SearchResult | null> {
  const words = wordFormsOf(searchKey(query.slice(0, 100)));
  if (words.length === 0) return null;
  const exact = await listProducts(locale, exactMatches(words), listing);
  if (exact.matched > 0) return { ...exact, isClosest: false, meant: null };
  const typed = words.map(({ word }) => word);
  const close = await listProducts(locale, closeMatches(typed), listing);
  const titles = close.products.map(({ title }) => title);
  return { ...close, isClosest: true, meant: closestQuery(query, titles) };
}

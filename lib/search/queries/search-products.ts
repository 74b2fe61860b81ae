import "server-only";
import type { Listing } from "@/lib/catalog/listing";
import { listProducts } from "@/lib/catalog/queries/list-products";
import type { Locale } from "@/lib/locale";
import { searchKey } from "@/lib/text";
import { closestQuery, nearestWord } from "../closest-word";
import type { SearchResult } from "../search-result";
import { trigramKey } from "../trigram-key";
import { type WordForms, wordFormsOf } from "../word-forms";
import { exactMatches, listNearWords, looseMatches } from "./matches";
import { ownSynonyms } from "./own-synonyms";

/** Products for what was typed, in either language; null when it holds no letter or digit. At most four statements beside the kept synonyms. */
export async function searchProducts(locale: Locale, query: string, listing: Listing): Promise<SearchResult | null> {
  const key = searchKey(query.slice(0, 100));
  if (key === "") return null;
  const words = wordFormsOf(key, await ownSynonyms());
  const exact = await listProducts(locale, exactMatches(words), listing);
  if (exact.matched > 0) return { ...exact, isClosest: false, meant: null };
  const near = await listNearWords(words.map(({ word }) => word));
  const close = await listProducts(locale, looseMatches(words.map((word) => withNearest(word, near))), listing);
  const titles = close.products.map(({ title }) => title);
  return { ...close, isClosest: true, meant: closestQuery(query, titles) };
}

// The word stays beside its correction: of two words often only one is mistyped.
function withNearest({ word, others }: WordForms, near: readonly string[]): WordForms {
  const nearest = nearestWord(trigramKey(word), near);
  return { word, others: nearest ? [nearest, ...others] : others };
}

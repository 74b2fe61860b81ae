import { searchKey } from "@/lib/text";
import { type Synonyms, synonymsOf } from "./synonyms";
import { stemOf, withoutArticle } from "./word-forms";

// What says that somebody wants to buy, not what.
const wishes = new Set(
  ["شراء", "اشتري", "سعر", "ثمن", "للبيع", "acheter", "achat", "prix", "vente", "de", "du", "la", "le", "en"].map(
    searchKey,
  ),
);

/** One name for all spellings of a wish: "شراء الذهب", "ذهب" and "plaqué or" are one. `own`: the merchant's synonyms. */
export function groupKeyOf(key: string, own?: Synonyms): string {
  const whole = sharedName(key, own);
  if (whole) return whole;
  const words = key.split(" ").filter(Boolean);
  const meant = words.filter((word) => !wishes.has(word));
  const names = (meant.length > 0 ? meant : words).map((word) => sharedName(word, own) ?? stemOf(word));
  return [...new Set(names)].sort().join(" ");
}

// Of all the names of a thing, the first in the alphabet; a merchant's synonym may bring those of a common one with it.
function sharedName(spelling: string, own?: Synonyms): string | null {
  const stem = stemOf(spelling);
  const names = synonymsOf([spelling, withoutArticle(spelling), stem, `${stem}ه`, `${stem}e`], own);
  return synonymsOf(names, own).sort()[0] ?? null;
}

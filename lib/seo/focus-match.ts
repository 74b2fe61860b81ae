import { stemOf } from "@/lib/search/word-forms";
import { searchKey } from "@/lib/text";

/** Whether a text holds every word of a keyword, in whatever form: article, "و" or "لل" before it, plural, hamza, ة/ه. */
export function holdsKeyword(text: string, keyword: string): boolean {
  const wanted = wordsOf(keyword);
  const given = new Set(wordsOf(text).flatMap(formsOf));
  return wanted.length > 0 && wanted.every((word) => formsOf(word).some((form) => given.has(form)));
}

const wordsOf = (text: string): string[] => searchKey(text).split(" ").filter(Boolean);

// "بذهب", "لشراء": one letter in front is a word of its own; it goes only where three letters stay.
function formsOf(word: string): string[] {
  const bare = word.replace(/^[وفبلك](?=[\u0621-\u064A]{3})/, "");
  return [...new Set([stemOf(word), stemOf(bare)])];
}

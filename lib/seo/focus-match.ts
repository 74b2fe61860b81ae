import { stemOf } from "@/lib/search/word-forms";
import { searchKey } from "@/lib/text";

/** Whether a text holds every word of a keyword, in whatever form: article, "و" or "لل" before it, plural, hamza, ة/ه. */
export function holdsKeyword(text: string, keyword: string): boolean {
  const wanted = wordsOf(keyword).map(formsOf);
  const given = wordsOf(text).map(formsOf);
  const wholes = new Set(given.map(({ whole }) => whole));
  const bares = new Set(given.flatMap(({ bare }) => bare));
  // Only one of the two may lose a letter: else "فستان" and "بستان" would be one word.
  const isHeld = ({ whole, bare }: Forms) =>
    wholes.has(whole) || bares.has(whole) || bare.some((form) => wholes.has(form));
  return wanted.length > 0 && wanted.every(isHeld);
}

const wordsOf = (text: string): string[] => searchKey(text).split(" ").filter(Boolean);

type Forms = { whole: string; bare: string[] };

// "بذهب", "لشراء", "وللذهب": a letter or two in front are words of their own; they go only where three letters stay.
const attached = [/^[وف](?=[\u0621-\u064A]{3})/, /^[وف]?[بلك](?=[\u0621-\u064A]{3})/];
const formsOf = (word: string): Forms => ({
  whole: stemOf(word),
  bare: attached.map((letters) => stemOf(word.replace(letters, ""))),
});

import { type Synonyms, synonymsOf } from "./synonyms";

/** A searched word and the other spellings that mean it, all as search keys. */
export type WordForms = { word: string; others: string[] };

const articles = /^(?:وال|بال|فال|كال|لل|ال|و)(?=.{3})/;
const arabicEnding = /(?:ات|ين|ون|ه)$/;
const frenchEnding = /(?:es|s|x|e)$/;

/** "الحقيبه" → "حقيبه": the word as it would stand without article and conjunction. */
export const withoutArticle = (word: string): string => word.replace(articles, "");

/** "ساعات" and "ساعه" → "ساع", "dattes" → "datt": a beginning that singular and plural share; at least three letters. */
export function stemOf(word: string): string {
  const bare = withoutArticle(word);
  const stem = bare.replace(/^[a-z]/.test(word) ? frenchEnding : arabicEnding, "");
  // "الفضه" keeps its ending and loses its article, as "فضه" would have it.
  return stem.length >= 3 ? stem : bare;
}

const wordsMax = 6;

/** The words of a search key with their other forms; single letters count only when there is nothing else. */
export function wordFormsOf(key: string, own?: Synonyms): WordForms[] {
  const all = key.split(" ").filter(Boolean);
  const long = all.filter((word) => word.length > 1);
  return (long.length > 0 ? long : all).slice(0, wordsMax).map((word) => {
    const forms = [withoutArticle(word), stemOf(word), ...synonymsOf([word, stemOf(word)], own)];
    return { word: word.slice(0, 40), others: [...new Set(forms)].filter((form) => form !== word) };
  });
}

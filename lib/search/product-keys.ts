import { searchKey } from "@/lib/text";
import { trigramKey } from "./trigram-key";
import { withoutArticle } from "./word-forms";

/** What is stored to be searched: words in trigram letters, each between spaces, so that "% word" finds beginnings of words. */
export const productKeys = ({ titles, words }: { titles: string[]; words: string[] }) => ({
  titleKey: keyOf(titles),
  bodyKey: keyOf([...titles, ...words]),
});

function keyOf(texts: string[]): string {
  const words = texts.flatMap((text) => searchKey(text).split(" ")).filter(Boolean);
  return ` ${trigramKey([...new Set([...words, ...words.map(withoutArticle)])].join(" "))} `;
}

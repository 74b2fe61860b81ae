import { searchKey } from "@/lib/text";
import { withoutArticle } from "./word-forms";

/** What is stored to be searched: normalised words, each between spaces, so that "% word" finds beginnings of words. */
export const productKeys = ({ titles, words }: { titles: string[]; words: string[] }) => ({
  titleKey: keyOf(titles),
  bodyKey: keyOf([...titles, ...words]),
});

function keyOf(texts: string[]): string {
  const words = texts.flatMap((text) => searchKey(text).split(" ")).filter(Boolean);
  return ` ${[...new Set([...words, ...words.map(withoutArticle)])].join(" ")} `;
}

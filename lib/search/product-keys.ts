import { searchKey } from "@/lib/text";

/** What search compares for one product: its titles, and everything else that names it (keywords, categories, option values, SKUs). */
export function productKeys({ titles, words }: { titles: string[]; words: string[] }): { titleKey: string; bodyKey: string } {
  const keyOf = (texts: string[]) => [...new Set(searchKey(texts.join(" ")).split(" "))].join(" ");
  return { titleKey: keyOf(titles), bodyKey: keyOf(words) };
}

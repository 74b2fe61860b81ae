import { searchKey } from "@/lib/text";

/** Letters to insert, remove, replace or swap to turn one word into the other. */
export function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(cheapest({ a, b, i, j, before, row, next }));
    [before, row] = [row, next];
  }
  return row[b.length] ?? b.length;
}

type Cell = { a: string; b: string; i: number; j: number; before: number[]; row: number[]; next: number[] };

function cheapest({ a, b, i, j, before, row, next }: Cell): number {
  const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    replaced,
    at(row, j) + 1,
    at(next, j - 1) + 1,
    isSwap ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

const at = (row: number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** The query with each mistyped word replaced by the nearest word of these titles; null when nothing near differs. */
export function closestQuery(query: string, titles: readonly string[]): string | null {
  const known = new Map(titles.flatMap((title) => title.split(/\s+/)).map((word) => [searchKey(word), word]));
  known.delete("");
  const typed = searchKey(query).split(" ").filter(Boolean);
  const meant = typed.map((word) => nearest(word, known) ?? word);
  return meant.some((word, place) => searchKey(word) !== typed[place]) ? meant.join(" ") : null;
}

function nearest(word: string, known: Map<string, string>): string | null {
  const key = nearestWord(word, [...known.keys()]);
  return key === null ? null : (known.get(key) ?? null);
}

/** The known word with the fewest mistakes: one in short words, two in longer ones; null when all are farther. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const farthest = word.length <= 4 ? 1 : 2;
  const [best] = known
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}

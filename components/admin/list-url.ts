import { cleanLine } from "@/lib/text";

/** The query of a list, from searchParams: first value of each key, cleaned, at most 200 characters. */
export function listQuery(searchParams: Record<string, string | string[] | undefined>): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [key, value] of Object.entries(searchParams)) {
    const first = Array.isArray(value) ? value[0] : value;
    const cleaned = cleanLine(first?.slice(0, 200) ?? "");
    if (cleaned) query[key] = cleaned;
  }
  return query;
}

/** Which page of a list is asked for, from 1; at most a thousand. */
export const pageOfList = (searchParams: Parameters<typeof listQuery>[0]): number =>
  Math.min(Math.max(1, Math.trunc(Number(listQuery(searchParams).page)) || 1), 1_000);

/** The same list with some filters changed (null removes one); the place in the list starts over. */
export function listHref(
  path: string,
  query: Record<string, string>,
  changes: Record<string, string | number | null>,
): string {
  const next = new URLSearchParams(query);
  for (const place of ["page", "after", "before", "done"]) next.delete(place);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(key);
    else next.set(key, String(value));
  }
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

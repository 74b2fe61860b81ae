/** The value of one cookie of a request, or null. */
export function cookieOf(headers: Pick<Headers, "get">, name: string): string | null {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

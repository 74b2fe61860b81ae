import { z } from "zod";
import { cookieOf } from "@/lib/cookies";
import { type Locale, locales } from "@/lib/locale";
import { queryOf } from "./query";
import { isNewSearch, notableText, searchBy } from "./search-note";

/** A term searched on a day ("2026-11-22"). */
export type SearchedTerm = { locale: Locale; key: string; text: string; day: string };

/** The cookie of a browser's last searches: words and days and nothing that names anybody. Gone with the order it led to. */
export const foundByCookie = "found";
/** A search this many days back may still have led to an order. */
export const foundByDays = 7;
const termsMax = 5;

/** What the cookie holds of the last days, newest first; a cookie somebody wrote by hand holds words at most. */
export function termsIn(headers: Pick<Headers, "get">, today: string): SearchedTerm[] {
  const read = stored.safeParse(jsonIn(cookieOf(headers, foundByCookie) ?? ""));
  const terms = (read.data ?? []).flatMap(([locale, typed, day]) => {
    const note = notableText(typed);
    return note && isRecent(day, today) ? [{ locale, ...note, day }] : [];
  });
  return [...new Map(terms.map((term) => [`${term.locale} ${term.key}`, term])).values()];
}

/** The terms with one more at the front. */
export const withTerm = (terms: readonly SearchedTerm[], { locale, key, text, day }: SearchedTerm): SearchedTerm[] =>
  [{ locale, key, text, day }, ...terms.filter((known) => known.key !== key || known.locale !== locale)].slice(
    0,
    termsMax,
  );

/** The Set-Cookie line; without terms the cookie goes. */
export function foundByLine(terms: readonly SearchedTerm[], isSecure: boolean): string {
  const rows = terms.map(({ locale, text, day }) => [locale, text, day]);
  const value = rows.length > 0 ? Buffer.from(JSON.stringify(rows)).toString("base64url") : "";
  const age = rows.length > 0 ? foundByDays * 86_400 : 0;
  return `${foundByCookie}=${value}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${isSecure ? "; Secure" : ""}`;
}

/** The same line for a search as its address tells it, where no page can set a cookie (proxy.ts); null when it is none of a person. */
export function searchLine(
  { pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
  headers: Pick<Headers, "get">,
  isSecure: boolean,
): string | null {
  const locale = locales.find((name) => pathname === `/${name}/search`);
  if (!locale || !isNewSearch([...searchParams.keys()])) return null;
  const search = searchBy({ locale, typed: queryOf(searchParams.get("q") ?? "") }, headers);
  return search && foundByLine(withTerm(termsIn(headers, search.day), { ...search, locale }), isSecure);
}

const stored = z.array(z.tuple([z.enum(locales), z.string().max(400), z.iso.date()])).max(termsMax);

function jsonIn(value: string): unknown {
  try {
    return JSON.parse(Buffer.from(value.slice(0, 4_000), "base64url").toString());
  } catch {
    return null;
  }
}

function isRecent(day: string, today: string): boolean {
  const age = Date.parse(today) - Date.parse(day);
  return age >= 0 && age < foundByDays * 86_400_000;
}

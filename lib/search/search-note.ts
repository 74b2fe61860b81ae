import { isbot } from "isbot";
import { cleanLine, searchKey } from "@/lib/text";

/** A search as it is counted; `visitor` is a fingerprint of one day. */
export type SearchNote = {
  /** "2026-11-22", in Algeria */
  day: string;
  locale: string;
  key: string;
  text: string;
  visitor: string;
  /** products found */
  results: number;
  /** whether nothing was found as typed */
  isMiss: boolean;
  /** whether this browser had searched it in the days before */
  isAgain?: boolean;
};

const lettersMax = 100;

/** What may be written down of a typed text: no letter or digit = nothing; a phone number or an address of a person = nothing. */
export function notableText(typed: string): { key: string; text: string } | null {
  const text = cleanLine(typed.slice(0, 400)).slice(0, lettersMax);
  const key = searchKey(text).slice(0, lettersMax).trim();
  const digits = key.match(/\d/g)?.length ?? 0;
  return key === "" || digits >= 8 || text.includes("@") ? null : { key, text };
}

/** What of a request is a search of a person: null for robots, pages fetched ahead, and what may not be written down. */
export function searchBy(
  { locale, typed }: Pick<SearchNote, "locale"> & { typed: string },
  headers: Pick<Headers, "get">,
  now = new Date(),
): Pick<SearchNote, "locale" | "key" | "text" | "day"> | null {
  const agent = headers.get("user-agent") ?? "";
  const isAhead = /prefetch|prerender/.test(headers.get("sec-purpose") ?? headers.get("purpose") ?? "");
  const text = notableText(typed);
  return !text || agent === "" || isbot(agent) || isAhead ? null : { locale, ...text, day: algerianDay(now) };
}

/** Whether an address is of a new search: turning a page or choosing a filter is not another one. */
export const isNewSearch = (names: readonly string[]): boolean =>
  names.every((name) => name === "q" || /^utm_|clid$|braid$|^ScCid$|^epik$/.test(name));

/** The day it is in Algeria, an hour before UTC's. */
export const algerianDay = (now: Date): string => new Date(now.getTime() + 3_600_000).toISOString().slice(0, 10);

import { wilayaOf } from "@/lib/geography/geography";
import { searchKey, toAsciiDigits } from "@/lib/text";

/** The stages of an order as the desk shows them. */
export const deskTabs = ["call", "ship", "way", "delivered", "returned", "cancelled", "all"] as const;
export type DeskTab = (typeof deskTabs)[number];

export type DeskFilter = {
  tab: DeskTab;
  /** as typed, cut to 80 characters */
  q: string;
  wilaya: string | null;
  mode: "home" | "desk" | null;
  isFlagged: boolean;
  /** from 1 */
  page: number;
};
export const deskPageSize = 25;
const pageMax = 400;

/** The filter of an address; whatever is unknown there is as if it were absent. */
export function deskFilterOf(query: Record<string, string>): DeskFilter {
  const tab = deskTabs.find((known) => known === query.tab) ?? "all";
  const mode = query.mode === "home" || query.mode === "desk" ? query.mode : null;
  const page = /^\d{1,4}$/.test(query.page ?? "") ? Number(query.page) : 1;
  return {
    tab,
    q: (query.q ?? "").slice(0, 80),
    wilaya: wilayaOf(query.wilaya ?? "")?.code ?? null,
    mode,
    isFlagged: query.flagged === "1",
    page: Math.min(Math.max(page, 1), pageMax),
  };
}

export type OrderSearch = { number: number | null; digits: string | null; words: string[] };

/** What a search may mean: an order number, a part of a phone number, words of a name in any spelling. Null when empty. */
export function orderSearchOf(typed: string): OrderSearch | null {
  const digits = nationalDigits(typed);
  if (digits.length > 0) {
    const isNumber = digits.length <= 8 && !digits.startsWith("0");
    return {
      number: isNumber ? Number(digits) : null,
      digits: digits.length >= 3 ? digits.replace(/^0/, "") : null,
      words: [],
    };
  }
  const words = searchKey(typed).split(" ").filter(Boolean).slice(0, 5);
  return words.length > 0 ? { number: null, digits: null, words } : null;
}

// "+213 555 12", "0555-12", "#1042": only digits count, once the country's code is gone.
function nationalDigits(typed: string): string {
  const plain = toAsciiDigits(typed).replace(/[\s#+\-.()/\u200E\u200F\u2066-\u2069]/g, "");
  return /^\d{1,15}$/.test(plain) ? plain.replace(/^(00)?213(?=\d)/, "") : "";
}

import type { Locale } from "@/lib/locale";
import type { PageFacts, ParsedPage } from "./audit-page";

export const severities = ["error", "warning", "notice"] as const;
export type Severity = (typeof severities)[number];

/** What was seen: how often, and up to ten of it as evidence (texts, addresses, names of fields). */
export type Evidence = { count: number; items: string[] };

/** Looks at one page. */
export type PageRule = {
  severity: Severity;
  /** "indexable": only pages that search engines may show; "html": every page that answers 200 */
  of: "indexable" | "html";
  check: (page: ParsedPage, context: PageContext) => Evidence | null;
};
export type PageContext = {
  origin: string;
  /** what the page wants to be found for */
  focus: string | null;
  /** fields that every picture of the shop's own must have (lib/seo/picture-rights.ts) */
  rights: readonly string[];
};

/** Looks at all pages together; answers what is wrong with each by its path. */
export type ShopRule = { severity: Severity; check: (shop: ShopFacts) => Map<string, Evidence> };
export type ShopFacts = {
  origin: string;
  /** every address that was asked, by path */
  pages: ReadonlyMap<string, PageFacts>;
  pictures: ReadonlyMap<string, { status: number; bytes: number }>;
  /** addresses of the sitemap */
  listed: ReadonlySet<string>;
  /** whether the whole shop was read; otherwise "linked from nowhere" cannot be said */
  isComplete: boolean;
  focus: readonly { path: string; locale: Locale; key: string; keyword: string }[];
};

const itemsMax = 10;

/** Nothing wrong when there is nothing to show. */
export const evidence = (found: readonly string[]): Evidence | null =>
  found.length === 0
    ? null
    : { count: found.length, items: found.slice(0, itemsMax).map((item) => item.slice(0, 300)) };

/** For what is missing: there is nothing to show. */
export const missing = (isMissing: boolean): Evidence | null => (isMissing ? { count: 1, items: [] } : null);

/** Whether a search engine may show this very address. */
export const isIndexable = (page: PageFacts): boolean => page.status === 200 && page.isHtml && !page.isNoindex;

/** What `wrong` shows of each page, without the pages that are right. */
export function perPage(
  pages: ReadonlyMap<string, PageFacts>,
  wrong: (page: PageFacts) => string[],
): Map<string, Evidence> {
  const found = [...pages.values()].map((page) => [page.path, evidence([...new Set(wrong(page))])] as const);
  return new Map(found.filter((entry): entry is [string, Evidence] => entry[1] !== null));
}

import { parseDinars } from "@/lib/money";
import type { ProductCard } from "./product-card";

export const sortings = ["new", "price_up", "price_down", "best"] as const;
export type Sorting = (typeof sortings)[number];

/** What a list is narrowed to; prices in centimes; `options`: facet code → value codes, any of which may match. */
export type ListingFilters = {
  min: number | null;
  max: number | null;
  inStock: boolean;
  options: Record<string, string[]>;
};
export type Listing = { filters: ListingFilters; sort: Sorting | null; page: number };

export type FacetValue = { code: string; name: string; swatch: string | null; count: number };
export type Facet = { code: string; name: string; values: FacetValue[] };

/** One page of a list with its counts. */
export type ListingResult = {
  products: ProductCard[];
  total: number;
  /** products before any filter */
  matched: number;
  page: number;
  pages: number;
  facets: Facet[];
  /** centimes of the cheapest and dearest among what the other filters leave; null when nothing is left */
  prices: { min: number; max: number } | null;
  /** how many of them are in stock */
  available: number;
};

/** A price of 10 million dinars is beyond every product. */
const centimesMax = 1_000_000_000;
const pageMax = 500;
const choicesMax = 40;

/** Query keys that make a category page dynamic; the rest (utm_…) are ignored. */
export const listingKeys = ["sort", "page", "min", "max", "stock", "f"] as const;

type Params = Record<string, string | string[] | undefined>;

/** Whatever stands in the address, to a listing; nonsense is left out. */
export function listingOf(params: Params): Listing {
  const [min, max] = [priceOf(first(params.min)), priceOf(first(params.max))];
  const isSwapped = min !== null && max !== null && min > max;
  return {
    filters: {
      min: isSwapped ? max : min,
      max: isSwapped ? min : max,
      inStock: first(params.stock) === "1",
      options: optionsOf(params.f),
    },
    sort: sortings.find((sorting) => sorting === first(params.sort)) ?? null,
    page: pageOf(first(params.page)),
  };
}

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

function priceOf(text: string): number | null {
  const centimes = text.length <= 20 ? parseDinars(text) : null;
  return centimes === null ? null : Math.min(centimes, centimesMax);
}

function pageOf(text: string): number {
  return /^\d{1,4}$/.test(text) ? Math.min(Math.max(Number(text), 1), pageMax) : 1;
}

// "colour.red": codes never contain a dot.
function optionsOf(value: string | string[] | undefined): Record<string, string[]> {
  const options = new Map<string, Set<string>>();
  for (const pair of [value ?? []].flat().slice(0, choicesMax)) {
    const [, code, choice] = /^([\w-]{1,40})\.([\w-]{1,40})$/.exec(pair) ?? [];
    if (code && choice) options.set(code, (options.get(code) ?? new Set()).add(choice));
  }
  return Object.fromEntries([...options].map(([code, values]) => [code, [...values]]));
}

export const hasFilters = ({ min, max, inStock, options }: ListingFilters): boolean =>
  min !== null || max !== null || inStock || Object.keys(options).length > 0;

/** The listing as query pairs, defaults left out, in one order: one address per listing. */
export function pairsOf({ filters, sort, page }: Listing): [string, string][] {
  return [
    ...(filters.min === null ? [] : [["min", String(filters.min / 100)] as [string, string]]),
    ...(filters.max === null ? [] : [["max", String(filters.max / 100)] as [string, string]]),
    ...(filters.inStock ? [["stock", "1"] as [string, string]] : []),
    ...Object.keys(filters.options)
      .sort()
      .flatMap((code) => pairsOfOption(code, filters.options[code] ?? [])),
    ...(sort === null ? [] : [["sort", sort] as [string, string]]),
    ...(page > 1 ? [["page", String(page)] as [string, string]] : []),
  ];
}

const pairsOfOption = (code: string, values: string[]): [string, string][] =>
  [...values].sort().map((value) => ["f", `${code}.${value}`]);

/** `path` is without a query; `fixed` pairs (the search words) come first. */
export function listingHref(path: string, listing: Listing, fixed: [string, string][] = []): string {
  const query = new URLSearchParams([...fixed, ...pairsOf(listing)]).toString();
  return query ? `${path}?${query}` : path;
}

/** The same listing without one choice of a facet. */
export function withoutChoice({ filters, sort }: Listing, code: string, value: string): Listing {
  const values = (filters.options[code] ?? []).filter((other) => other !== value);
  const { [code]: _removed, ...others } = filters.options;
  return {
    sort,
    page: 1,
    filters: { ...filters, options: values.length > 0 ? { ...others, [code]: values } : others },
  };
}

export const emptyListing: Listing = {
  filters: { min: null, max: null, inStock: false, options: {} },
  sort: null,
  page: 1,
};

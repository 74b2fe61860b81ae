import type { ListingResult } from "@/lib/catalog/listing";

export type SearchResult = ListingResult & {
  /** the words were not found as typed: these are the nearest */
  isClosest: boolean;
  /** the query as it was probably meant */
  meant: string | null;
};

export type Suggestion = {
  kind: "category" | "product";
  title: string;
  href: string;
  /** "4 800 دج" */
  price?: string;
  picture?: string;
};

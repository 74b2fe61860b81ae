import type { Result } from "@/lib/result";

/** A rival's page of a product, as far as it can be read. */
export type RivalPage = {
  title: string;
  /** hundredths of the currency: centimes of dinar for "DZD"; null when the page names no price */
  price: number | null;
  /** ISO 4217; "DZD" when the page does not say */
  currency: string;
  /** null when the page does not say */
  isInStock: boolean | null;
};

export const rivalFailures = [
  // not an address on the open web, or it leads to one that is not
  "rival_address_closed",
  // their robots.txt asks us to stay out
  "rival_robots",
  // 401, 403, 429: they do not want machines
  "rival_refused",
  // 404, 410
  "rival_gone",
  // no answer, an error of theirs, or one that took too long
  "rival_silent",
  // no page: a file, or far too long
  "rival_no_page",
] as const;
export type RivalFailure = (typeof rivalFailures)[number];

/** Reads one page of another shop. */
export type RivalReader = { name: string; read: (url: string) => Promise<Result<RivalPage, RivalFailure>> };

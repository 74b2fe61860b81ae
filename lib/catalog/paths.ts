import type { Locale } from "@/lib/locale";
import { slugOf } from "@/lib/text";

// Slugs keep their Arabic letters: browsers encode them, and HTML stays a third of the size.
export const productPath = (locale: Locale, slug: string): string => `/${locale}/products/${slug}`;
/** Leads to the product whatever it is called, for places that have no room for its words. */
export const shortProductPath = (locale: Locale, id: number): string => `/${locale}/p/${id}`;
export const categoryPath = (locale: Locale, slugs: readonly string[]): string =>
  `/${locale}/categories/${slugs.join("/")}`;

/** A slug as it stands in the address, encoded or not; null when it cannot be one. */
export function slugOfParam(param: string): string | null {
  try {
    const slug = decodeURIComponent(param).normalize("NFC");
    return slug.length <= 120 && /^[\p{L}\p{N}\p{M}_-]+$/u.test(slug) ? slug : null;
  } catch {
    return null;
  }
}

/** The slugs an address may mean: as it stands ("" when it cannot be one), then tidied of capitals, spaces, underscores and vowel signs. */
export function spellingsOf(param: string): string[] {
  const [asked, tidy] = [slugOfParam(param) ?? "", tidySlugOf(param)];
  if (asked === tidy || tidy === "") return asked === "" ? [] : [asked];
  return [asked, tidy];
}

function tidySlugOf(param: string): string {
  try {
    return slugOf(decodeURIComponent(param).slice(0, 400));
  } catch {
    return "";
  }
}

import type { Locale } from "@/lib/locale";

// Slugs keep their Arabic letters: browsers encode them, and HTML stays a third of the size.
export const productPath = (locale: Locale, slug: string): string => `/${locale}/products/${slug}`;
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

import { slugOfParam } from "@/lib/catalog/paths";
import { isLocale, type Locale } from "@/lib/locale";

/** A page of a product or a category, by the slug that names it. */
export type Place = { kind: "product" | "category"; path: string; locale: Locale; slug: string };

/** What kind of page an address is, or null. A category is named by the last step of its path: no two have one slug. */
export function placeOf(path: string): Place | null {
  const [, locale, folder, param = ""] = path.match(/^\/(\w\w)\/(products|categories(?:\/[^/?]+)*)\/([^/?]+)$/) ?? [];
  const slug = slugOfParam(param);
  const kind = folder === "products" ? "product" : "category";
  return isLocale(locale) && slug ? { kind, path, locale, slug } : null;
}

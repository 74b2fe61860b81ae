import type { Locale } from "@/lib/locale";

/**
 * The browser fetches the next page while a finger or pointer rests on its link: only kept pages, which cost the server
 * nothing, and never run before they are opened. Browsers leave it when the visitor saves data; others skip it.
 */
export function NextPages({ locale }: { locale: Locale }) {
  const kept = ["", "/products/*", "/categories/*", "/blog/*", "/pages/*"].map((path) => `/${locale}${path}`);
  // As an address, "/*\\?*" would mean every page: what stands for the query may be nothing.
  const where = { and: [{ href_matches: kept }, { not: { selector_matches: "[href*='?']" } }] };
  const rules = JSON.stringify({ prefetch: [{ where, eagerness: "moderate" }] });
  return <script type="speculationrules">{rules}</script>;
}

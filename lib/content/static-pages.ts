import type { Locale } from "@/lib/locale";

/** Slugs of the fixed pages; their texts are under "content" in messages. */
const slugs = {
  about: { ar: "من-نحن", fr: "a-propos" },
  how_to_buy: { ar: "كيف-تشتري", fr: "comment-acheter" },
  delivery: { ar: "التوصيل", fr: "livraison" },
  returns: { ar: "الإرجاع", fr: "retours" },
  terms: { ar: "شروط-البيع", fr: "conditions-de-vente" },
  privacy: { ar: "المعطيات-الشخصية", fr: "donnees-personnelles" },
  legal: { ar: "معلومات-قانونية", fr: "mentions-legales" },
  contact: { ar: "اتصل-بنا", fr: "contact" },
} as const satisfies Record<string, Record<Locale, string>>;

export type StaticPage = keyof typeof slugs;
export const staticPages = Object.keys(slugs) as StaticPage[];

export const staticSlug = (page: StaticPage, locale: Locale): string => slugs[page][locale];
export const staticPath = (page: StaticPage, locale: Locale): string => `/${locale}/pages/${slugs[page][locale]}`;

/** The page a slug names in this language, encoded or not; null when there is none. */
export function staticPageOf(locale: Locale, param: string): StaticPage | null {
  const wanted = decoded(param);
  return staticPages.find((page) => slugs[page][locale] === wanted) ?? null;
}

/** Whether an address belongs to a fixed page or to a part of the blog. */
export const isReservedSlug = (slug: string): boolean =>
  ["page", "topics", "authors"].includes(slug) ||
  staticPages.some((page) => slugs[page].ar === slug || slugs[page].fr === slug);

function decoded(param: string): string {
  try {
    return decodeURIComponent(param).normalize("NFC");
  } catch {
    return "";
  }
}

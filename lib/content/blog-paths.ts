import type { Locale } from "@/lib/locale";

export type Topic = { id: number; name: string; slug: string; slugs: Record<Locale, string>; count: number };

export const blogPath = (locale: Locale, page = 1): string => `/${locale}/blog${page > 1 ? `/page/${page}` : ""}`;
export const topicPath = (locale: Locale, { slugs }: Pick<Topic, "slugs">, page = 1): string =>
  `/${locale}/blog/topics/${slugs[locale]}${page > 1 ? `/${page}` : ""}`;
export const feedPath = (locale: Locale): string => `/${locale}/blog/feed.xml`;
export const faqPath = (locale: Locale): string => `/${locale}/faq`;
export const pressPath = (locale: Locale): string => `/${locale}/press`;

/** The number of a list's page as it stands in the address; null when it is none, or the first, which has an address of its own. */
export function pageOfParam(param: string | undefined): number | null {
  if (param === undefined || !/^[1-9]\d{0,3}$/.test(param)) return null;
  return param === "1" ? null : Number(param);
}

import { type Locale, locales } from "@/lib/locale";
import { listPagePath } from "./list-page";

export type Topic = {
  id: number;
  name: string;
  slug: string;
  slugs: Record<Locale, string>;
  count: number;
  /** the languages in which something on this shelf can be read */
  languages: Locale[];
};

export const blogPath = (locale: Locale, page = 1): string => listPagePath(`/${locale}/blog`, page);
export const topicPath = (locale: Locale, { slugs }: Pick<Topic, "slugs">, page = 1): string =>
  `/${locale}/blog/topics/${slugs[locale]}${page > 1 ? `/${page}` : ""}`;

/** The first page of a shelf, in the languages that have something to read on it. */
export const topicPaths = (topic: Pick<Topic, "slugs" | "languages">): Partial<Record<Locale, string>> =>
  inEachOf(topic.languages, (locale) => topicPath(locale, topic));

/** The blog itself likewise: an empty list is no page to be found. */
export const blogPaths = (languages: readonly Locale[]): Partial<Record<Locale, string>> =>
  inEachOf(languages, (locale) => blogPath(locale));

const inEachOf = (languages: readonly Locale[], path: (locale: Locale) => string): Partial<Record<Locale, string>> =>
  Object.fromEntries(locales.flatMap((locale) => (languages.includes(locale) ? [[locale, path(locale)]] : [])));

export const feedPath = (locale: Locale): string => `/${locale}/blog/feed.xml`;
export const faqPath = (locale: Locale): string => `/${locale}/faq`;
export const pressPath = (locale: Locale, page = 1): string => listPagePath(`/${locale}/press`, page);

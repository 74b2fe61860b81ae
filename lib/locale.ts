export const locales = ["ar", "fr"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "ar";

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
export const otherLocale = (locale: Locale): Locale => (locale === "ar" ? "fr" : "ar");
export const directionOf = (locale: Locale) => (locale === "ar" ? "rtl" : "ltr");

/** BCP 47 tag for lang attributes and Intl: Algeria, Gregorian months as Algerians say them. */
export const localeTag = (locale: Locale) => (locale === "ar" ? "ar-DZ" : "fr-DZ");

/** The text of one language out of a pair of columns. */
export const pick = <T>(locale: Locale, ar: T, fr: T): T => (locale === "ar" ? ar : fr);

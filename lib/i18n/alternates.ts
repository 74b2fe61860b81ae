import { type Locale, locales, localeTag } from "@/lib/locale";

type Alternates = { canonical: string; languages: Record<string, string> };

/** The page's own address and its twins for search engines: only languages it exists in, Arabic as the default (x-default) where there is one. */
export function languagesOf(locale: Locale, paths: Partial<Record<Locale, string>>): Alternates {
  const twins = locales.flatMap((twin) => {
    const path = paths[twin];
    return path === undefined ? [] : [[localeTag(twin), encodeURI(path)]];
  });
  const byDefault = paths.ar ?? paths.fr;
  return {
    canonical: encodeURI(paths[locale] ?? `/${locale}`),
    languages: Object.fromEntries(byDefault ? [...twins, ["x-default", encodeURI(byDefault)]] : twins),
  };
}

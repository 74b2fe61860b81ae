import { type Locale, locales, localeTag } from "@/lib/locale";

type Alternates = { canonical: string; languages: Record<string, string> };

/** The page's own address and its twins for search engines; Arabic is the default (x-default). */
export function languagesOf(locale: Locale, paths: Record<Locale, string>): Alternates {
  const twins = locales.map((twin) => [localeTag(twin), encodeURI(paths[twin])]);
  return {
    canonical: encodeURI(paths[locale]),
    languages: Object.fromEntries([...twins, ["x-default", encodeURI(paths.ar)]]),
  };
}

import type { ReactNode } from "react";
import { Section } from "@/components/admin/page-header";
import { directionOf, type Locale, locales, localeTag } from "@/lib/locale";

/** What a field of one language is given: its name in the form, what it begins with, its direction. */
export type Written = (name: string, value: string | undefined) => ReturnType<typeof writtenIn>;

type Props = { names: (locale: Locale) => string; children: (locale: Locale, written: Written) => ReactNode };

/** A card for each language of a form that asks for both. */
export const LanguageSections = ({ names, children }: Props) =>
  locales.map((locale) => (
    <Section key={locale} id={locale} title={names(locale)}>
      <div className="grid gap-4">{children(locale, (name, value) => writtenIn(locale, name, value))}</div>
    </Section>
  ));

const writtenIn = (locale: Locale, name: string, defaultValue: string | undefined) => ({
  name: `${locale}.${name}`,
  defaultValue,
  dir: directionOf(locale),
  lang: localeTag(locale),
});

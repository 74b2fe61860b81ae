"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { PieceContent } from "@/lib/content/piece";
import { type Locale, locales, localeTag } from "@/lib/locale";
import { wordsIn } from "./piece-state";

type Props = {
  language: Locale;
  onChange: (language: Locale) => void;
  content: PieceContent;
  errors: Record<string, string>;
};

/** Which language is being written, and how far the other one is. */
export function LanguageTabs({ language, onChange, content, errors }: Props) {
  const t = useTranslations("content.admin");
  const isWrong = (locale: Locale) => Object.keys(errors).some((path) => path.startsWith(`words.${locale}.`));
  return (
    <fieldset className="grid grid-cols-2 gap-1 rounded-control bg-tint p-1">
      <legend className="sr-only">{t("language")}</legend>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={localeTag(locale)}
          aria-pressed={language === locale}
          onClick={() => onChange(locale)}
          className={`flex min-h-11 items-center justify-center gap-2 rounded-control ${language === locale ? "bg-card font-semibold shadow-sm" : "text-muted"}`}
        >
          {t(`languages.${locale}`)}
          {isWrong(locale) ? (
            <Icon name="circle-alert" size={18} className="text-sale" />
          ) : (
            wordsIn(content, locale).title.trim() && <Icon name="check" size={18} className="text-olive" />
          )}
        </button>
      ))}
    </fieldset>
  );
}

"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/admin/action-form";
import { Icon } from "@/components/ui/icon";
import { switchLocale } from "@/lib/auth/actions";
import { type Locale, localeTag, otherLocale } from "@/lib/locale";

/** The panel in the other language, on the same page. */
export function LocaleButton({ locale }: { locale: Locale }) {
  const t = useTranslations("admin");
  const other = otherLocale(locale);
  const query = useSearchParams().toString();
  const back = `${usePathname()}${query && `?${query}`}`;
  return (
    <ActionForm action={switchLocale} done={false} className="grid">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className="flex min-h-11 items-center gap-3 rounded-control px-3 text-start hover:bg-tint">
        <Icon name="languages" size={20} />
        <span lang={localeTag(other)}>{t("language")}</span>
        <span lang={localeTag(other)} className="sr-only">
          {t("languageLabel")}
        </span>
      </button>
    </ActionForm>
  );
}

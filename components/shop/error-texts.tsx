import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** Words the error page may need once the server can no longer be asked; invisible until then. */
export function ErrorTexts({ locale }: { locale: Locale }) {
  const t = translations(locale, "shop.broken");
  return (
    <template
      id="error-texts"
      data-title={t("title")}
      data-text={t("text")}
      data-again={t("again")}
      data-home={t("home")}
      data-code={t("code")}
    />
  );
}

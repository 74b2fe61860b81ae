import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** Smaller pictures and no fonts, by one tap; both ways are there, as a page made for everybody cannot know which is on. */
export function DataSaver({ locale }: { locale: Locale }) {
  const t = translations(locale, "shop.saver");
  const button = "min-h-11 px-1.5 font-medium underline underline-offset-4 hover:text-ink";
  return (
    <form action="/api/saver" method="post" className="data-saver flex flex-wrap items-center gap-x-1">
      <input type="hidden" name="locale" value={locale} />
      <span>{t("label")}</span>
      <button type="submit" name="save" value="1" className={button} data-save="1">
        {t("on")}
      </button>
      <button type="submit" name="save" value="0" className={button} data-save="0">
        {t("off")}
      </button>
    </form>
  );
}

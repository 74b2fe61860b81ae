import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = {
  locale: Locale /** `saver`: smaller pictures and no fonts; `large`: larger letters */;
  setting: "saver" | "large";
};

/** A setting of this browser, by one tap; both ways are there, as a page made for everybody cannot know which is on. */
export function DisplaySwitch({ locale, setting }: Props) {
  const t = translations(locale, `shop.${setting}`);
  const button = "min-h-11 px-1.5 font-medium underline underline-offset-4 hover:text-ink";
  return (
    <form action="/api/display" method="post" className="flex flex-wrap items-center gap-x-1">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="setting" value={setting} />
      <span>{t("label")}</span>
      <button type="submit" name="on" value="1" className={button}>
        {t("on")}
      </button>
      <button type="submit" name="on" value="0" className={button}>
        {t("off")}
      </button>
    </form>
  );
}

import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** A plain GET form; the element around it adds suggestions once its script is there. */
export function SearchForm({ locale, searched }: { locale: Locale; searched: string | undefined }) {
  const t = translations(locale, "shop.search");
  return (
    <search-suggest
      className="shop-search"
      data-locale={locale}
      data-url="/api/search/suggest"
      data-label={t("suggestions")}
    >
      <search>
        <form action={`/${locale}/search`} className="relative">
          <label htmlFor="search-box" className="sr-only">
            {t("label")}
          </label>
          <input
            id="search-box"
            type="search"
            name="q"
            defaultValue={searched}
            placeholder={t("example")}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            className="field-input border-line pe-12 hover:border-edge"
          />
          <button type="submit" className="icon-btn absolute end-0.5 top-0.5 text-muted">
            <Icon name="search" size={20} />
            <span className="sr-only">{t("submit")}</span>
          </button>
        </form>
      </search>
    </search-suggest>
  );
}

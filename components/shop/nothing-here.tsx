import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** What a wrong address leads to: a word, a search box, the categories, the tracking page. */
export function NothingHere({ locale }: { locale: Locale }) {
  const t = translations(locale, "shop.not_found");
  return (
    <EmptyState heading="h1" title={t("title")} text={t("text")} icon={<Icon name="search" size={36} />}>
      <form action={`/${locale}/search`} className="flex w-full gap-2">
        <input
          name="q"
          type="search"
          maxLength={100}
          aria-label={t("search")}
          placeholder={t("search")}
          className="field-input"
        />
        <button type="submit" className="btn btn-primary">
          {t("submit")}
        </button>
      </form>
      <ButtonLink look="quiet" href={`/${locale}`}>
        {t("home")}
      </ButtonLink>
      <ButtonLink look="quiet" href={`/${locale}#categories`}>
        {t("categories")}
      </ButtonLink>
      <ButtonLink look="quiet" href={`/${locale}/track`}>
        {t("track")}
      </ButtonLink>
    </EmptyState>
  );
}

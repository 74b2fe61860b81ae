import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import type { Locale } from "@/lib/locale";
import { CategoryRow } from "./category-row";

/** What a wrong address leads to: a word, a search box, the categories. */
export async function NothingHere({ locale, categories }: { locale: Locale; categories: CategoryNode[] }) {
  const t = await getTranslations({ locale, namespace: "shop.not_found" });
  return (
    <div className="container-page">
      <EmptyState title={t("title")} text={t("text")} icon={<Icon name="search" size={36} />}>
        <form action={`/${locale}/search`} className="flex w-full gap-2">
          <label htmlFor="lost-search" className="sr-only">
            {t("search")}
          </label>
          <input
            id="lost-search"
            name="q"
            type="search"
            maxLength={100}
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
      </EmptyState>
      {categories.length > 0 && <CategoryRow locale={locale} categories={categories} />}
    </div>
  );
}

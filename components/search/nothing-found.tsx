import { ProductPicture } from "@/components/catalog/product-picture";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import { categoryPath } from "@/lib/catalog/paths";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { whatsappUrl } from "@/lib/phone";

type Props = { locale: Locale; query: string; categories: CategoryNode[]; whatsapp: string };

/** A search without an answer, or without a question: the shelves, and somebody to ask. */
export function NothingFound({ locale, query, categories, whatsapp }: Props) {
  const t = translations(locale, "search");
  return (
    <>
      <h1 className="sr-only">{query ? t("titleFor", { query }) : t("title")}</h1>
      <EmptyState
        title={query ? t("none.title", { query }) : t("title")}
        text={query ? t("none.text") : t("hint")}
        icon={<Icon name="search" size={32} />}
      >
        {query && whatsapp && (
          <a
            href={whatsappUrl(whatsapp, t("none.askText", { query }))}
            target="_blank"
            rel="noopener"
            className="btn btn-primary"
          >
            <Icon name="message-circle" size={18} />
            {t("none.ask")}
          </a>
        )}
      </EmptyState>
      <nav aria-label={t("categories")}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
          {categories.map((category) => (
            <li key={category.id}>
              <a
                href={categoryPath(locale, category.path)}
                className="card flex min-h-16 items-center gap-3 p-2 text-sm font-medium hover:border-edge"
              >
                {category.picture && (
                  <ProductPicture
                    picture={category.picture}
                    sizes="48px"
                    alt=""
                    className="size-12 rounded-control object-cover"
                  />
                )}
                {category.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

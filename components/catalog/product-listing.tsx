import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import { Plain } from "@/components/ui/plain";
import { listingHref, type Sorting, sortings } from "@/lib/catalog/listing";
import { translations } from "@/lib/i18n/translations";
import { ActiveFilters } from "./active-filters";
import { FilterPanel, type FilterProps } from "./filter-panel";
import { ProductGrid } from "./product-grid";

type Props = FilterProps & {
  /** the order of an address without `sort` */
  defaultSort: Sorting | "rank";
  /** what to show when the list is empty without any filter */
  empty: ReactNode;
  /** told when a product is opened */
  ping?: string;
};

/** Filters, order, products and pages of a category or a search: everything is a link or a GET form. */
export function ProductListing({ defaultSort, empty, ping, ...props }: Props) {
  const { locale, path, fixed, listing, result } = props;
  if (result.matched === 0) return empty;
  const t = translations(locale, "catalog");
  const { total, page, pages, products } = result;
  return (
    <Plain as="div" className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-8">
      <FilterPanel {...props} />
      <div className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          <h2 className="text-sm font-normal text-muted">{t("count", { count: total })}</h2>
          <SortLinks {...props} defaultSort={defaultSort} />
        </div>
        <ActiveFilters {...props} />
        {total === 0 ? (
          <NothingLeft {...props} />
        ) : (
          <ProductGrid products={products} locale={locale} isLeading isNarrow ping={ping} />
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(wanted) => listingHref(path, { ...listing, page: wanted }, fixed)}
          texts={{
            label: t("pages.label"),
            previous: t("pages.previous"),
            next: t("pages.next"),
            page: (wanted) => t("pages.page", { page: wanted }),
          }}
        />
      </div>
    </Plain>
  );
}

function SortLinks({ locale, path, fixed, listing, defaultSort }: FilterProps & { defaultSort: Sorting | "rank" }) {
  const t = translations(locale, "catalog.sort");
  const offered = defaultSort === "rank" ? (["rank", ...sortings] as const) : sortings;
  const current = listing.sort ?? defaultSort;
  return (
    <nav aria-label={t("label")} className="scroll-row -mx-4 flex max-w-[100vw] gap-1 px-4 sm:mx-0 sm:px-0">
      {offered.map((sort) => (
        <a
          key={sort}
          href={listingHref(
            path,
            { ...listing, page: 1, sort: sort === defaultSort || sort === "rank" ? null : sort },
            fixed,
          )}
          rel={sort === defaultSort ? undefined : "nofollow"}
          aria-current={sort === current ? "true" : undefined}
          className={`inline-flex min-h-11 flex-none items-center rounded-control px-3 text-sm ${sort === current ? "bg-tint font-semibold" : "text-muted hover:text-ink"}`}
        >
          {t(sort)}
        </a>
      ))}
    </nav>
  );
}

function NothingLeft({ locale, path, fixed, listing }: FilterProps) {
  const t = translations(locale, "catalog.empty");
  return (
    <EmptyState title={t("title")} text={t("text")} icon={<Icon name="search" size={32} />}>
      <a
        href={listingHref(
          path,
          { ...listing, page: 1, filters: { min: null, max: null, inStock: false, options: {} } },
          fixed,
        )}
        className="btn btn-primary"
      >
        {t("action")}
      </a>
    </EmptyState>
  );
}

import type { ReactNode } from "react";
import { ProductListing } from "@/components/catalog/product-listing";
import { Notice } from "@/components/ui/notice";
import type { Listing } from "@/lib/catalog/listing";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { SearchResult } from "@/lib/search/search-result";

type Props = {
  locale: Locale;
  query: string;
  listing: Listing;
  result: SearchResult;
  nothing: ReactNode;
  /** the shop's address, without a final slash */
  origin: string;
};

/** What a search found; when it was not found as typed, that is said first. */
export function SearchView({ locale, query, listing, result, nothing, origin }: Props) {
  const t = translations(locale, "search");
  const path = `/${locale}/search`;
  if (result.matched === 0) return <div className="container-page py-5">{nothing}</div>;
  return (
    <div className="container-page grid grid-cols-1 gap-5 py-5">
      <h1 className="text-2xl">{t("titleFor", { query })}</h1>
      {result.isClosest && (
        <Notice title={t("closest", { query })}>
          {result.meant && (
            <a
              href={`${path}?${new URLSearchParams({ q: result.meant })}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t("didYouMean", { word: result.meant })}
            </a>
          )}
        </Notice>
      )}
      <ProductListing
        locale={locale}
        path={path}
        fixed={[["q", query]]}
        listing={listing}
        result={result}
        defaultSort="rank"
        empty={nothing}
        ping={`${origin}/api/search/opened?${new URLSearchParams({ q: query, locale })}`}
      />
    </div>
  );
}

import { Icon } from "@/components/ui/icon";
import { hasFilters, type Listing, type ListingResult, listingHref, withoutChoice } from "@/lib/catalog/listing";
import { type TextsOf, translations } from "@/lib/i18n/translations";
import { formatMoney } from "@/lib/money";
import type { FilterProps } from "./filter-panel";

/** What the list is narrowed to; each chip is a link that takes its choice back. */
export function ActiveFilters({ locale, path, fixed, listing, result }: FilterProps) {
  if (!hasFilters(listing.filters)) return null;
  const t = translations(locale, "catalog.filters");
  const { filters, sort } = listing;
  const { min, max } = filters;
  const money = (centimes: number) => formatMoney(centimes, locale);
  const chips: Chip[] = [
    ...(min === null && max === null
      ? []
      : [
          {
            name: priceName(t, min === null ? null : money(min), max === null ? null : money(max)),
            next: { ...filters, min: null, max: null },
          },
        ]),
    ...(filters.inStock ? [{ name: t("inStock"), next: { ...filters, inStock: false } }] : []),
    ...optionChips(listing, result),
  ];
  return (
    <nav aria-label={t("active")} className="flex flex-wrap items-center gap-2">
      {chips.map(({ name, next }) => (
        <a
          key={name}
          href={listingHref(path, { sort, page: 1, filters: next }, fixed)}
          aria-label={t("remove", { name })}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-soft ps-4 pe-3 text-sm text-accent"
        >
          <bdi>{name}</bdi>
          <Icon name="x" size={16} />
        </a>
      ))}
      <a
        href={listingHref(path, { sort, page: 1, filters: noFilters }, fixed)}
        className="link inline-flex min-h-11 items-center px-2 text-sm"
      >
        {t("clear")}
      </a>
    </nav>
  );
}

type Chip = { name: string; next: Listing["filters"] };
type Texts = TextsOf<"catalog.filters">;

const noFilters: Listing["filters"] = { min: null, max: null, inStock: false, options: {} };

function priceName(t: Texts, min: string | null, max: string | null): string {
  if (min !== null && max !== null) return t("between", { min, max });
  return min === null ? t("below", { max: max ?? "" }) : t("above", { min });
}

const optionChips = (listing: Listing, result: ListingResult): Chip[] =>
  Object.entries(listing.filters.options).flatMap(([code, values]) => {
    const facet = result.facets.find((known) => known.code === code);
    return values.map((value) => ({
      name: facet?.values.find((known) => known.code === value)?.name ?? value,
      next: withoutChoice(listing, code, value).filters,
    }));
  });

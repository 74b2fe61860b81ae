import { Icon } from "@/components/ui/icon";
import type { Facet, Listing, ListingResult } from "@/lib/catalog/listing";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Swatch } from "./swatch";

export type FilterProps = {
  locale: Locale;
  /** address without query, and the pairs that every link keeps (the search words) */
  path: string;
  fixed: [string, string][];
  listing: Listing;
  result: ListingResult;
};

/** A plain GET form: a drawer on phones, always open beside the list on desktops. */
export function FilterPanel({ locale, path, fixed, listing, result }: FilterProps) {
  const t = translations(locale, "catalog.filters");
  const { filters, sort } = listing;
  const kept = sort === null ? fixed : [...fixed, ["sort", sort]];
  return (
    <details className="group/filters card lg:border-0 lg:bg-transparent lg:details-content:block lg:details-content:[content-visibility:visible]">
      <summary className="flex min-h-12 list-none items-center gap-2 px-4 font-semibold lg:supports-[selector(::details-content)]:hidden">
        <Icon name="sliders-horizontal" size={20} />
        {t("title")}
        <Icon name="chevron-down" size={18} className="ms-auto transition-transform group-open/filters:rotate-180" />
      </summary>
      <form action={path} className="grid gap-5 border-t border-line p-4 lg:border-0 lg:p-0">
        {kept.map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{t("price")}</legend>
          <div className="grid grid-cols-2 gap-2">
            <PriceInput name="min" label={t("min")} value={filters.min} bound={result.prices?.min} />
            <PriceInput name="max" label={t("max")} value={filters.max} bound={result.prices?.max} />
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{t("availability")}</legend>
          <Choice
            name="stock"
            value="1"
            isChosen={filters.inStock}
            label={t("inStock")}
            count={result.available}
            swatch={null}
          />
        </fieldset>
        {result.facets.map((facet) => (
          <FacetChoices key={facet.code} facet={facet} chosen={filters.options[facet.code] ?? []} />
        ))}
        <button type="submit" className="btn btn-primary">
          {t("apply")}
        </button>
      </form>
    </details>
  );
}

function FacetChoices({ facet, chosen }: { facet: Facet; chosen: string[] }) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{facet.name}</legend>
      <div className="flex flex-wrap gap-2">
        {facet.values.map(({ code, name, swatch, count }) => (
          <Choice
            key={code}
            name="f"
            value={`${facet.code}.${code}`}
            isChosen={chosen.includes(code)}
            label={name}
            count={count}
            swatch={swatch}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  name: string;
  value: string;
  isChosen: boolean;
  label: string;
  count: number;
  swatch: string | null;
};

function Choice({ name, value, isChosen, label, count, swatch }: ChoiceProps) {
  const isEmpty = count === 0 && !isChosen;
  return (
    <label
      className={`inline-flex min-h-11 items-center gap-2 rounded-control border border-line bg-card px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-accent ${isEmpty ? "text-muted opacity-70" : "hover:border-edge"}`}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isChosen}
        disabled={isEmpty}
        className="sr-only"
      />
      {swatch && <Swatch colour={swatch} size="dot" />}
      <span dir="auto">{label}</span>
      <bdi className="text-xs font-normal text-muted">{count}</bdi>
    </label>
  );
}

type PriceProps = { name: string; label: string; value: number | null; bound: number | undefined };

function PriceInput({ name, label, value, bound }: PriceProps) {
  return (
    <label className="grid gap-1 text-xs text-muted">
      {label}
      <input
        name={name}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        maxLength={12}
        className="field-input min-h-11"
        defaultValue={value === null ? "" : value / 100}
        placeholder={bound === undefined ? "" : formatMoney(bound, "fr").replace(/\D+$/, "")}
      />
    </label>
  );
}

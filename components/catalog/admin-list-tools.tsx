import { useTranslations } from "next-intl";
import { FilterTabs, SearchBox } from "@/components/admin/list-tools";
import { listHref } from "@/components/admin/list-url";
import { Button } from "@/components/ui/button";
import { type ProductFilter, queryOfFilter, stockStates } from "@/lib/catalog/admin-filter";
import { type ProductStatus, productStatuses } from "@/lib/catalog/product-status";

const path = "/admin/products";
type Categories = { id: number; name: string }[];
type Props = { filter: ProductFilter; counts: Record<ProductStatus | "all", number>; categories: Categories };

export const productsHref = (filter: ProductFilter, changes: Record<string, string | number | null>): string =>
  listHref(path, queryOfFilter(filter), changes);

export function AdminListTools({ filter, counts, categories }: Props) {
  const t = useTranslations();
  const tabs = ([null, ...productStatuses] as const).map((status) => ({
    label: status ? t(`catalog.admin.status.${status}`) : t("admin.all"),
    href: productsHref(filter, { status }),
    count: counts[status ?? "all"],
    isOn: status === filter.status,
  }));
  return (
    <div className="grid gap-4">
      <FilterTabs label={t("catalog.admin.list.status")} tabs={tabs} />
      <SearchBox
        path={path}
        query={queryOfFilter(filter)}
        label={t("catalog.admin.list.search")}
        clearLabel={t("admin.clear")}
        clearHref={productsHref(filter, { q: null })}
      />
      <Filters filter={filter} categories={categories} />
    </div>
  );
}

function Filters({ filter, categories }: { filter: ProductFilter; categories: Categories }) {
  const t = useTranslations("catalog.admin");
  const isOn = filter.categoryId !== null || filter.stock !== null;
  return (
    <form action={path} method="get" className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      {filter.status && <input type="hidden" name="status" value={filter.status} />}
      {filter.q && <input type="hidden" name="q" value={filter.q} />}
      <label className="grid min-w-0 gap-1 text-sm sm:w-64">
        {t("texts.category")}
        <select name="category" defaultValue={filter.categoryId ?? ""} className="field-input">
          <option value="">{t("list.anyCategory")}</option>
          {categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid min-w-0 gap-1 text-sm sm:w-44">
        {t("list.stock")}
        <select name="stock" defaultValue={filter.stock ?? ""} className="field-input">
          <option value="">{t("list.anyStock")}</option>
          {stockStates.map((state) => (
            <option key={state} value={state}>
              {t(`list.stockState.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" look="quiet">
        {t("list.apply")}
      </Button>
      {isOn && (
        <a href={productsHref(filter, { category: null, stock: null })} className="link py-3 text-sm">
          {t("list.clearFilters")}
        </a>
      )}
    </form>
  );
}

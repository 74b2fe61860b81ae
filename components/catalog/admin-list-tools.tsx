import { useTranslations } from "next-intl";
import { FilterFold } from "@/components/admin/filter-fold";
import { FilterTabs, SearchBox } from "@/components/admin/list-tools";
import { listHref } from "@/components/admin/list-url";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
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
      <FilterFold
        label={t("admin.filters")}
        isOn={filter.categoryId !== null || filter.stock !== null}
        search={
          <SearchBox
            path={path}
            query={queryOfFilter(filter)}
            label={t("catalog.admin.list.search")}
            clearLabel={t("admin.clear")}
            clearHref={productsHref(filter, { q: null })}
          />
        }
      >
        <Filters filter={filter} categories={categories} />
      </FilterFold>
    </div>
  );
}

function Filters({ filter, categories }: { filter: ProductFilter; categories: Categories }) {
  const t = useTranslations("catalog.admin");
  const isOn = filter.categoryId !== null || filter.stock !== null;
  return (
    <form action={path} method="get" className="card mt-3 grid items-end gap-3 p-4 sm:flex sm:flex-wrap">
      {filter.status && <input type="hidden" name="status" value={filter.status} />}
      {filter.q && <input type="hidden" name="q" value={filter.q} />}
      <div className="min-w-0 sm:w-64">
        <SelectField name="category" label={t("texts.category")} defaultValue={filter.categoryId ?? ""}>
          <option value="">{t("list.anyCategory")}</option>
          {categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="min-w-0 sm:w-44">
        <SelectField name="stock" label={t("list.stock")} defaultValue={filter.stock ?? ""}>
          <option value="">{t("list.anyStock")}</option>
          {stockStates.map((state) => (
            <option key={state} value={state}>
              {t(`list.stockState.${state}`)}
            </option>
          ))}
        </SelectField>
      </div>
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

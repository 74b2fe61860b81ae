import { useTranslations } from "next-intl";
import { FilterFold } from "@/components/admin/filter-fold";
import { FilterTabs, SearchBox } from "@/components/admin/list-tools";
import { listHref } from "@/components/admin/list-url";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { wilayas } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import { type DeskFilter, type DeskTab, deskTabs } from "@/lib/orders/desk-filter";

const callsPath = "/admin/orders/calls";
const listPath = "/admin/orders";
const pathOf = (tab: DeskTab): string => (tab === "call" ? callsPath : listPath);

type Props = { filter: DeskFilter; counts: Record<DeskTab, number>; locale: Locale };

/** The filter as it stands in the address, without the tab. */
const queryOf = ({ q, wilaya, mode, isFlagged }: DeskFilter): Record<string, string> => ({
  ...(q && { q }),
  ...(wilaya && { wilaya }),
  ...(mode && { mode }),
  ...(isFlagged && { flagged: "1" }),
});

export function deskHref(filter: DeskFilter, changes: Record<string, string | number | null>): string {
  const tab: Record<string, string> = filter.tab === "call" || filter.tab === "all" ? {} : { tab: filter.tab };
  return listHref(pathOf(filter.tab), { ...queryOf(filter), ...tab }, changes);
}

export function DeskTools({ filter, counts, locale }: Props) {
  const t = useTranslations("orders.desk");
  const tAdmin = useTranslations("admin");
  const tabs = deskTabs.map((tab) => ({
    label: t(`tabs.${tab}`),
    href: deskHref({ ...filter, tab }, {}),
    count: counts[tab],
    isOn: tab === filter.tab,
  }));
  return (
    <div className="grid grid-cols-1 gap-4">
      <FilterTabs label={t("tabs.label")} tabs={tabs} />
      <FilterFold
        label={tAdmin("filters")}
        isOn={filter.wilaya !== null || filter.mode !== null || filter.isFlagged}
        search={
          <SearchBox
            path={pathOf(filter.tab)}
            query={{ ...queryOf(filter), ...(filter.tab !== "call" && { tab: filter.tab }) }}
            label={t("search")}
            clearLabel={t("clear")}
            clearHref={deskHref(filter, { q: null })}
          />
        }
      >
        <Filters filter={filter} locale={locale} />
      </FilterFold>
    </div>
  );
}

function Filters({ filter, locale }: { filter: DeskFilter; locale: Locale }) {
  const t = useTranslations("orders.desk");
  const isOn = filter.wilaya !== null || filter.mode !== null || filter.isFlagged;
  return (
    <form action={pathOf(filter.tab)} method="get" className="card mt-3 grid gap-3 p-4 sm:grid-cols-2">
      {filter.tab !== "call" && <input type="hidden" name="tab" value={filter.tab} />}
      {filter.q && <input type="hidden" name="q" value={filter.q} />}
      <SelectField name="wilaya" label={t("wilaya")} defaultValue={filter.wilaya ?? ""}>
        <option value="">{t("anyWilaya")}</option>
        {wilayas().map(({ code, nameAr, nameFr }) => (
          <option key={code} value={code}>
            {code} — {pick(locale, nameAr, nameFr)}
          </option>
        ))}
      </SelectField>
      <SelectField name="mode" label={t("mode")} defaultValue={filter.mode ?? ""}>
        <option value="">{t("anyMode")}</option>
        <option value="home">{t("home")}</option>
        <option value="desk">{t("desk")}</option>
      </SelectField>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="flagged"
          value="1"
          defaultChecked={filter.isFlagged}
          className="size-5 accent-accent"
        />
        {t("flagged")}
      </label>
      <div className="flex items-center justify-end gap-4">
        {isOn && (
          <a href={deskHref(filter, { wilaya: null, mode: null, flagged: null })} className="link text-sm">
            {t("clear")}
          </a>
        )}
        <Button type="submit">{t("apply")}</Button>
      </div>
    </form>
  );
}

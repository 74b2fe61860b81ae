import { useTranslations } from "next-intl";
import { SearchBox } from "@/components/admin/list-tools";
import { listHref } from "@/components/admin/list-url";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { wilayas } from "@/lib/geography/geography";

type Props = {
  path: string;
  query: Record<string, string> /** variants found, null before a search */;
  found: number | null;
};

/** Looks for a product to add; and, without JavaScript only, brings the communes of another wilaya. */
export function DeskEditTools({ path, query, found }: Props) {
  const t = useTranslations("orders.desk");
  return (
    <details open={found !== null}>
      <summary className="btn btn-quiet list-none">
        <Icon name="plus" size={18} />
        {t("addLine")}
      </summary>
      <div className="card mt-2 grid gap-3 p-4">
        <SearchBox
          path={path}
          name="add"
          query={query}
          label={t("addSearch")}
          clearLabel={t("clear")}
          clearHref={listHref(path, query, { add: null })}
        />
        {found !== null && <p className="text-sm text-muted">{found > 0 ? t("addChoose") : t("addNoMatch")}</p>}
        <noscript>
          <form action={path} method="get" className="flex flex-wrap items-center gap-2">
            <select name="wilaya" aria-label={t("wilaya")} className="field-input">
              {wilayas().map(({ code, nameAr, nameFr }) => (
                <option key={code} value={code}>
                  {code} — {nameAr} {nameFr}
                </option>
              ))}
            </select>
            <Button type="submit" look="quiet">
              {t("changeWilaya")}
            </Button>
          </form>
        </noscript>
      </div>
    </details>
  );
}

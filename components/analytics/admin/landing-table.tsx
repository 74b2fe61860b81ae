import { type Column, DataTable } from "@/components/admin/data-table";
import { brandOf } from "@/lib/analytics/brand";
import type { LandingLine } from "@/lib/analytics/queries/visits";
import { formatCount } from "@/lib/figures";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

/** The organic report: where search engines led, and which of them. */
export function LandingTable({ landings, locale }: { landings: LandingLine[]; locale: Locale }) {
  const t = translations(locale, "analytics");
  const columns: Column<LandingLine>[] = [
    {
      key: "path",
      header: t("landing"),
      isMain: true,
      cell: ({ path }) =>
        path === "" ? (
          <span className="font-normal text-muted">{t("otherPages")}</span>
        ) : (
          <a href={encodeURI(path)} className="inline-flex min-h-11 min-w-11 items-center font-normal hover:underline">
            <bdi dir="ltr" className="min-w-0 breakable">
              {path}
            </bdi>
          </a>
        ),
    },
    {
      key: "engines",
      header: t("engines"),
      cell: ({ engines }) => (
        <ul className="flex flex-wrap gap-x-3 text-sm max-sm:justify-end">
          {engines.slice(0, 4).map(({ name, visits }) => (
            <li key={name} className="whitespace-nowrap">
              <bdi dir="ltr">{name === "" ? t("unnamed") : brandOf(name)}</bdi>{" "}
              <span className="text-muted tabular-nums">{formatCount(visits)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: "visits",
      header: t("visitsColumn"),
      isEnd: true,
      cell: ({ visits }) => <b className="tabular-nums">{formatCount(visits)}</b>,
    },
  ];
  return (
    <DataTable
      caption={t("organic")}
      columns={columns}
      rows={landings}
      rowKey={({ path }) => path}
      empty={<p className="text-muted">{t("noOrganic")}</p>}
    />
  );
}

import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/admin/data-table";
import type { SpeedLine } from "@/lib/analytics/speed";
import { metrics } from "@/lib/analytics/vital";
import type { Locale } from "@/lib/locale";
import { SpeedValue } from "./speed-value";

type Named = SpeedLine<string> & { name: string };
type Props = { caption: string; header: string; lines: Named[]; locale: Locale };

/** The measures of each line or kind of page. */
export async function SpeedTable({ caption, header, lines, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "analytics.speed" });
  const columns: Column<Named>[] = [
    { key: "name", header, isMain: true, cell: ({ name }) => name },
    ...metrics.map(
      (metric, place): Column<Named> => ({
        key: metric,
        header: <bdi className="uppercase">{metric}</bdi>,
        cell: ({ speeds }) => speeds[place] && <SpeedValue speed={speeds[place]} locale={locale} />,
      }),
    ),
    {
      key: "samples",
      header: t("views"),
      isEnd: true,
      cell: ({ speeds }) => (
        <span className="tabular-nums">{t("count", { count: Math.max(...speeds.map(({ samples }) => samples)) })}</span>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ key }) => key} empty={null} />;
}

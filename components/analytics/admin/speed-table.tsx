import { type Column, DataTable } from "@/components/admin/data-table";
import type { SpeedLine } from "@/lib/analytics/speed";
import { metrics } from "@/lib/analytics/vital";
import { formatCount } from "@/lib/figures";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { SpeedValue } from "./speed-value";

type Named = SpeedLine<string> & { name: string };
type Props = { caption: string; header: string; lines: Named[]; locale: Locale };

/** The measures of each line or kind of page. */
export function SpeedTable({ caption, header, lines, locale }: Props) {
  const t = translations(locale, "analytics.speed");
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
        <bdi className="tabular-nums">{formatCount(Math.max(...speeds.map(({ samples }) => samples)))}</bdi>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ key }) => key} empty={null} />;
}

import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/locale";
import type { SourceOrders } from "@/lib/orders/queries/source-orders";
import { SourceBar } from "./source-bar";
import { SourceName } from "./source-name";

/** Each way with what became of its orders; what nothing led to comes last. */
export function SourceTable({ rows, locale }: { rows: SourceOrders[]; locale: Locale }) {
  const t = useTranslations("orders.sources");
  const most = Math.max(...rows.map(({ orders }) => orders));
  const count = (key: "orders" | "confirmed" | "delivered" | "returned"): Column<SourceOrders> => ({
    key,
    header: t(key),
    isEnd: true,
    cell: (row) => <bdi className="tabular-nums">{row[key]}</bdi>,
  });
  const columns: Column<SourceOrders>[] = [
    {
      key: "source",
      header: t("source"),
      isMain: true,
      cell: (row) => (
        <div className="grid gap-2 sm:min-w-56">
          {row.source ? <SourceName {...row} /> : <span className="text-muted">{t("direct")}</span>}
          <SourceBar row={row} most={most} />
        </div>
      ),
    },
    count("orders"),
    count("confirmed"),
    count("delivered"),
    count("returned"),
    { key: "share", header: t("share"), isEnd: true, cell: (row) => <Share row={row} /> },
    {
      key: "value",
      header: t("value"),
      isEnd: true,
      cell: ({ value }) => <Money centimes={value} locale={locale} />,
    },
  ];
  const known = rows.filter(({ source }) => source !== "");
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={[...known, ...rows.filter(({ source }) => source === "")]}
      rowKey={({ source, medium, campaign }) => JSON.stringify([source, medium, campaign])}
      empty={null}
    />
  );
}

function Share({ row: { delivered, ended } }: { row: SourceOrders }) {
  const t = useTranslations("orders.sources");
  if (ended === 0) return <span className="text-sm text-muted">{t("notYet")}</span>;
  return (
    <span className="inline-grid justify-items-end">
      <bdi className="font-semibold tabular-nums">{Math.round((100 * delivered) / ended)}%</bdi>
      <span className="text-xs text-muted">{t("shareOf", { delivered, ended })}</span>
    </span>
  );
}

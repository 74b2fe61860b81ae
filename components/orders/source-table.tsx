import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Money } from "@/components/ui/money";
import { formatCount, formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { isKnownWay } from "@/lib/orders/order-source";
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
    cell: (row) => <bdi className="tabular-nums">{formatCount(row[key])}</bdi>,
  });
  const columns: Column<SourceOrders>[] = [
    {
      key: "source",
      header: t("source"),
      isMain: true,
      cell: (row) => (
        <div className="grid gap-2 sm:min-w-56">
          <Way row={row} />
          <SourceBar row={row} most={most} />
        </div>
      ),
    },
    count("orders"),
    count("confirmed"),
    count("delivered"),
    count("returned"),
    { key: "share", header: t("share"), isEnd: true, cell: (row) => <Share row={row} locale={locale} /> },
    {
      key: "value",
      header: t("value"),
      isEnd: true,
      cell: ({ value }) => <Money centimes={value} locale={locale} />,
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={[...rows.filter(isKnownWay), ...rows.filter((row) => !isKnownWay(row))]}
      rowKey={({ isByPhone, source, medium, campaign }) => JSON.stringify([isByPhone, source, medium, campaign])}
      empty={null}
    />
  );
}

function Way({ row }: { row: SourceOrders }) {
  const t = useTranslations("orders.sources");
  if (row.isByPhone) return <span>{t("phone")}</span>;
  return row.source ? <SourceName {...row} /> : <span className="text-muted">{t("direct")}</span>;
}

function Share({ row: { delivered, ended }, locale }: { row: SourceOrders; locale: Locale }) {
  const t = useTranslations("orders.sources");
  if (ended === 0) return <span className="text-sm text-muted">{t("notYet")}</span>;
  return (
    <span className="inline-grid justify-items-end">
      <bdi className="font-semibold tabular-nums">{formatPercent(Math.round((100 * delivered) / ended), locale)}</bdi>
      <span className="text-xs text-muted">
        {t("shareOf", { delivered: formatCount(delivered), ended: formatCount(ended) })}
      </span>
    </span>
  );
}

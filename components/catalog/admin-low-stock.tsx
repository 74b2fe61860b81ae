import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { LowVariant } from "@/lib/catalog/queries/low-stock";
import { formatCount } from "@/lib/figures";

/** How many variants run out, and the way to them. */
export function LowStockCard({ total }: { total: number }) {
  const t = useTranslations("catalog.admin.lowStock");
  if (total === 0) return null;
  return (
    <a href="/admin/products/low" className="card flex min-h-13 items-center gap-3 px-4 py-2.5 hover:bg-tint">
      <Icon name="package" size={20} className="text-clay" />
      <span className="font-medium">{t("card", { count: total })}</span>
      <Icon name="chevron-right" size={18} isDirectional className="ms-auto text-muted" />
    </a>
  );
}

/** What runs out, the most urgent first. */
export function LowStockList({ variants }: { variants: LowVariant[] }) {
  const t = useTranslations("catalog.admin.lowStock");
  const columns: Column<LowVariant>[] = [
    { key: "variant", header: t("variant"), isMain: true, cell: (row) => <Name row={row} /> },
    { key: "stock", header: t("stock"), cell: (row) => <Units row={row} /> },
    { key: "sold", header: t("sold"), cell: ({ sold }) => <bdi className="tabular-nums">{formatCount(sold)}</bdi> },
    { key: "lasts", header: t("lasts"), cell: (row) => <Lasts row={row} /> },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={variants}
      rowKey={({ id }) => id}
      rowHref={({ productId }) => `/admin/products/${productId}#stock`}
      empty={<EmptyState title={t("empty")} text={t("emptyText")} />}
    />
  );
}

const Name = ({ row: { title, choice, sku } }: { row: LowVariant }) => (
  <span className="grid min-w-0">
    <bdi className="whitespace-normal">{title}</bdi>
    <span className="text-xs font-normal text-muted">
      {choice && (
        <>
          <bdi>{choice}</bdi> ·{" "}
        </>
      )}
      <bdi>{sku}</bdi>
    </span>
  </span>
);

function Units({ row: { stock } }: { row: LowVariant }) {
  const t = useTranslations("catalog.admin.list");
  if (stock === 0) return <Badge tone="sale">{t("out")}</Badge>;
  return <Badge tone="clay">{t("units", { count: stock })}</Badge>;
}

function Lasts({ row: { stock, daysLeft } }: { row: LowVariant }) {
  const t = useTranslations("catalog.admin.lowStock");
  if (stock === 0) return <span className="text-muted">{t("gone")}</span>;
  return daysLeft === null ? <span className="text-muted">{t("still")}</span> : t("days", { count: daysLeft });
}

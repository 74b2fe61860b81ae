import { useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/admin/data-table";
import { Thumbnail } from "@/components/media/thumbnail";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { ProductStatus } from "@/lib/catalog/product-status";
import type { AdminProductRow } from "@/lib/catalog/queries/admin-products";
import type { Locale } from "@/lib/locale";

type Props = { products: AdminProductRow[]; locale: Locale; isFiltered: boolean; canWrite: boolean };

export function AdminList({ products, locale, isFiltered, canWrite }: Props) {
  const t = useTranslations("catalog.admin");
  const columns: Column<AdminProductRow>[] = [
    { key: "product", header: t("list.product"), isMain: true, cell: (row) => <Product row={row} /> },
    { key: "status", header: t("list.status"), cell: (row) => <StatusBadge status={row.status} /> },
    {
      key: "category",
      header: t("texts.category"),
      isDesktopOnly: true,
      cell: (row) => <span className="text-sm">{row.category}</span>,
    },
    { key: "stock", header: t("list.stock"), cell: (row) => <Stock row={row} /> },
    { key: "price", header: t("list.price"), isEnd: true, cell: (row) => <Price row={row} locale={locale} /> },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={products}
      rowKey={(row) => row.id}
      rowHref={(row) => `/admin/products/${row.id}`}
      empty={<Nothing isFiltered={isFiltered} canWrite={canWrite} />}
    />
  );
}

const tones: Record<ProductStatus, BadgeTone> = { draft: "clay", published: "olive", archived: "neutral" };

export function StatusBadge({ status }: { status: ProductStatus }) {
  const t = useTranslations("catalog.admin.status");
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}

const Product = ({ row }: { row: AdminProductRow }) => (
  <span className="flex items-center gap-3">
    <Thumbnail pictureKey={row.pictureKey} size={48} />
    <span className="grid min-w-0">
      <span className="line-clamp-2">
        <bdi className="whitespace-normal">{row.title}</bdi>
      </span>
      <span className="text-xs font-normal text-muted">
        <bdi>{row.sku}</bdi>
      </span>
    </span>
  </span>
);

function Stock({ row }: { row: AdminProductRow }) {
  const t = useTranslations("catalog.admin.list");
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5 text-sm">
      {row.variantCount > 1
        ? t("stockOf", { count: row.stock, variants: row.variantCount })
        : t("units", { count: row.stock })}
      {!row.isAvailable && <Badge tone="sale">{t("out")}</Badge>}
      {row.isAvailable && row.isLow && <Badge tone="clay">{t("low")}</Badge>}
      {row.waiting > 0 && <Badge tone="accent">{t("waiting", { count: row.waiting })}</Badge>}
    </span>
  );
}

function Price({ row, locale }: { row: AdminProductRow; locale: Locale }) {
  const t = useTranslations("catalog.admin.list");
  if (row.priceTo === row.priceFrom) return <Money centimes={row.priceFrom} locale={locale} />;
  return (
    <span>
      <span className="text-sm text-muted">{t("from")}</span> <Money centimes={row.priceFrom} locale={locale} />
    </span>
  );
}

function Nothing({ isFiltered, canWrite }: { isFiltered: boolean; canWrite: boolean }) {
  const t = useTranslations();
  if (isFiltered)
    return (
      <EmptyState title={t("admin.empty.noMatch")} text={t("admin.empty.noMatchText")}>
        <ButtonLink look="quiet" href="/admin/products">
          {t("admin.clear")}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <EmptyState title={t("catalog.admin.list.empty")} text={t("catalog.admin.list.emptyText")}>
      {canWrite && <ButtonLink href="/admin/products/new">{t("catalog.admin.new.title")}</ButtonLink>}
    </EmptyState>
  );
}

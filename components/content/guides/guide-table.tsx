import { useTranslations } from "next-intl";
import { DataTable } from "@/components/admin/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { GuideLine } from "@/lib/content/queries/guides";
import { formatCount } from "@/lib/figures";
import { StatusBadge } from "../admin/publishable";

/** Guides with what came of them: asked for, confirmed, downloaded. */
export function GuideTable({ guides }: { guides: GuideLine[] }) {
  const t = useTranslations("content.admin.guides");
  const figure = (value: number) => <bdi className="tabular-nums">{formatCount(value)}</bdi>;
  return (
    <DataTable
      caption={t("list.title")}
      rows={guides}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/content/guides/${id}`}
      empty={<EmptyState title={t("list.empty")} text={t("list.emptyText")} />}
      columns={[
        { key: "title", header: t("list.name"), isMain: true, cell: ({ title }) => <span dir="auto">{title}</span> },
        {
          key: "status",
          header: t("list.status"),
          cell: ({ status }) => <StatusBadge status={status} words={(word) => t(`state.${word}`)} />,
        },
        { key: "asked", header: t("list.asked"), isEnd: true, cell: ({ asked }) => figure(asked) },
        { key: "confirmed", header: t("list.confirmed"), isEnd: true, cell: ({ confirmed }) => figure(confirmed) },
        { key: "downloads", header: t("list.downloads"), isEnd: true, cell: ({ downloads }) => figure(downloads) },
      ]}
    />
  );
}

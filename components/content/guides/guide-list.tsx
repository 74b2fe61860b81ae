import { useTranslations } from "next-intl";
import { DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { GuideLine } from "@/lib/content/queries/guides";

/** Guides with what came of them: asked for, confirmed, downloaded. */
export function GuideList({ guides }: { guides: GuideLine[] }) {
  const t = useTranslations("content.admin.guides.list");
  const figure = (value: number) => <bdi className="tabular-nums">{value}</bdi>;
  return (
    <DataTable
      caption={t("title")}
      rows={guides}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/content/guides/${id}`}
      empty={<EmptyState title={t("empty")} text={t("emptyText")} />}
      columns={[
        { key: "title", header: t("name"), isMain: true, cell: ({ title }) => <span dir="auto">{title}</span> },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <Badge tone={status === "published" ? "olive" : "neutral"}>{t(status as "published")}</Badge>
          ),
        },
        { key: "asked", header: t("asked"), isEnd: true, cell: ({ asked }) => figure(asked) },
        { key: "confirmed", header: t("confirmed"), isEnd: true, cell: ({ confirmed }) => figure(confirmed) },
        { key: "downloads", header: t("downloads"), isEnd: true, cell: ({ downloads }) => figure(downloads) },
      ]}
    />
  );
}
